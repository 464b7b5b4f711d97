import { readDocuments, chainsOf, isNamed } from './gold.mjs';
import { respond } from './response.mjs';
const cat={}, spur={};
for (const d of readDocuments(process.argv[2]??'../shared/corpora/ud/gum-train.conllu')) {
  const g=chainsOf(d).filter(c=>isNamed(d,c));
  const {chains}=respond(d);
  const at=new Map(); chains.forEach((c,i)=>c.mentions.forEach(m=>at.set(m.key,i)));
  const genre=d.id.split('_')[1];
  const allgold=new Map(); chainsOf(d).forEach((c,i)=>c.forEach(m=>allgold.set(`${m.start}-${m.end}`,i)));
  for(const c of g){
    // majority response chain
    const cnt={}; for(const m of c){const k=at.get(`${m.start}-${m.end}`); if(k!==undefined)cnt[k]=(cnt[k]??0)+1;}
    const best=Object.entries(cnt).sort((a,b)=>b[1]-a[1])[0]?.[0];
    for(const m of c){
      const t=d.tokens[m.head], f=t.form.toLowerCase();
      let type=t.upos==='PRON'? (/^(i|me|my|mine|myself)$/.test(f)?'I':/^(we|us|our|ours|ourselves)$/.test(f)?'we':/^you|^your/.test(f)?'you':/^(he|him|his|she|her|hers|himself|herself)$/.test(f)?'he':/^(it|its|itself)$/.test(f)?'it':/^they|^the/.test(f)?'they':'otherpron'):t.upos==='PROPN'||/^NNP/.test(t.xpos)?'name':'nominal';
      const k=at.get(`${m.start}-${m.end}`);
      const st=k===undefined?'missing':String(k)===best?'right':'otherchain';
      for(const key of [type,'ALL-'+genre]) {cat[key]??={right:0,otherchain:0,missing:0}; cat[key][st]++;}
    }
  }
  const wanted=new Set(g.flat().map(m=>`${m.start}-${m.end}`));
  const given=chains.filter(c=>c.isNamed||c.mentions.some(m=>wanted.has(m.key)));
  for(const c of given){ if(c.mentions.some(m=>wanted.has(m.key))) {spur.ok=(spur.ok??0)+1;continue;} const hits=c.mentions.filter(m=>allgold.has(m.key)).length; const k=(hits>1?'golddNonNamed ':'nothing ')+c.actor.kind; spur[k]=(spur[k]??0)+1; if(process.argv[3])console.log(genre,k,c.mentions.map(m=>d.text.slice(m.start,m.end).slice(0,40)).join(' | ').slice(0,200)); }
}
console.table(cat);console.log(spur);
