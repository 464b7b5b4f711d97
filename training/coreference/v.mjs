import { readDocuments, chainsOf, isNamed } from './gold.mjs';
import { respond } from './response.mjs';
const n={},ex={};
for (const d of readDocuments(process.argv[2]??'../shared/corpora/ud/gum-train.conllu')) {
  const K=m=>`${m.start}-${m.end}`;
  const g=chainsOf(d).filter(c=>isNamed(d,c));
  const wanted=new Map(g.flatMap((c,i)=>c.map(m=>[K(m),i])));
  const all=new Map(d.mentions.map(m=>[K(m),m]));
  const size={}; d.mentions.forEach(m=>size[m.entity]=(size[m.entity]??0)+1);
  const byHead=new Map(d.mentions.map(m=>[d.tokens[m.head].start,m]));
  const {chains,analysis}=respond(d);
  for(const c of chains){ const b={}; for(const m of c.mentions) if(wanted.has(m.key)) b[wanted.get(m.key)]=(b[wanted.get(m.key)]??0)+1; 
    const k=Object.entries(b).sort((x,y)=>y[1]-x[1])[0]?.[0]; if(k===undefined)continue;
    for(const m of c.mentions){ if(wanted.has(m.key)) { if(String(wanted.get(m.key))!==k) put('wrong named chain',m); continue;}
      const gm=all.get(m.key), hm=byHead.get(analysis.tokens[m.head].start);
      const ent=g[k][0].entity;
      if(gm) put(gm.entity===ent?'??':size[gm.entity]>1?'gold other unnamed chain':'gold singleton',m);
      else if(hm) put(hm.entity===ent?'span, same chain':'span, other',m,d.text.slice(hm.start,hm.end));
      else put('no gold mention',m);
      function put(x,m,h=''){ x+=' '+m.form; n[x]=(n[x]??0)+1; (ex[x]??=[]).push(d.id.slice(4,16)+': '+d.text.slice(m.start,m.end).slice(0,70)+' || '+h.slice(0,60)+'  IN '+c.mentions.slice(0,3).map(m=>d.text.slice(m.start,m.end).slice(0,20)).join('|')); }
    }
    function put(x,m,h=''){ x+=' '+m.form; n[x]=(n[x]??0)+1; (ex[x]??=[]).push(d.id.slice(4,16)+': '+d.text.slice(m.start,m.end).slice(0,70)+' || '+h.slice(0,60)+'  IN '+c.mentions.slice(0,3).map(m=>d.text.slice(m.start,m.end).slice(0,20)).join('|')); }
  }
}
for(const [k,v] of Object.entries(n).sort((a,b)=>b[1]-a[1])){console.log(k,v); const e=ex[k]; const st=Math.ceil(e.length/14); for(let i=0;i<e.length;i+=st)console.log('     ',e[i].replace(/\s+/g,' '));}
