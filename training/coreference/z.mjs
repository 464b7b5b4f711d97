import { readDocuments, chainsOf, isNamed } from './gold.mjs';
import { respond, nounPhrase } from './response.mjs';
import { readActors } from '../../dist/reading/actors/index.js';
const n={};const ex={};
const want=process.argv[3]??'name';
for (const d of readDocuments(process.argv[2]??'../shared/corpora/ud/gum-train.conllu')) {
  const g=chainsOf(d).filter(c=>isNamed(d,c));
  const {chains,analysis,cast}=respond(d);
  const at=new Map(); chains.forEach((c,i)=>c.mentions.forEach(m=>at.set(m.key,i)));
  const refByHead=new Map(cast.references.map(r=>[analysis.tokens[r.head].start,r]));
  for(const c of g) for(const m of c){
      const t=d.tokens[m.head];
      const type=t.upos==='PRON'?'pron':t.upos==='PROPN'||/^NNP/.test(t.xpos)?'name':'nominal';
      if(type!==want||at.has(`${m.start}-${m.end}`))continue;
      const r=refByHead.get(t.start);
      const over=cast.references.filter(x=>x.actor&&x.start<m.end&&x.end>m.start);
      let cause;
      if(r&&r.actor){ const sp=nounPhrase(analysis,r.head); 
        const acts=cast.actors.find(a=>a.id===r.actor);
        if(sp.start!==m.start||sp.end!==m.end) cause='span'; else cause=acts.mentions.length===1?'singleton':'dropped'; 
        }
      else if(r) cause='place only';
      else if(over.length) cause='other head';
      else cause='no mention';
      cause+=' '+m.kind+(m.link==='appos'||m.link==='pred'?' '+m.link:'');
      n[cause]=(n[cause]??0)+1; (ex[cause]??=[]).push(d.id.slice(4,16)+': '+d.text.slice(m.start,m.end).replace(/\s+/g,' ').slice(0,80)+(r?' || '+(()=>{const s=nounPhrase(analysis,r.head);return d.text.slice(s.start,s.end).slice(0,80)})():' ;; '+over.map(o=>d.text.slice(o.start,o.end)).join('+').slice(0,60)));
  }
}
for(const [k,v] of Object.entries(n).sort((a,b)=>b[1]-a[1])){console.log(k,v); const e=ex[k]; const st=Math.ceil(e.length/18); for(let i=0;i<e.length;i+=st)console.log('     ',e[i]);}
