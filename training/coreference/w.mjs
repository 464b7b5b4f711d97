import { readDocuments, chainsOf, isNamed } from './gold.mjs';
import { respond } from './response.mjs';
import { count, score } from './metric.mjs';
const S={};
const add=(k,g,r)=>{(S[k]??=[]).push(count(g,r));};
for (const d of readDocuments(process.argv[2]??'../shared/corpora/ud/gum-train.conllu')) {
  const K=m=>`${m.start}-${m.end}`;
  const g=chainsOf(d).filter(c=>isNamed(d,c)).map(c=>c.map(K));
  const {chains}=respond(d);
  const wanted=new Set(g.flat()); const at=new Map(g.flatMap((c,i)=>c.map(m=>[m,i])));
  const given=chains.filter(c=>c.isNamed||c.mentions.some(m=>wanted.has(m.key)));
  const r=given.map(c=>c.mentions.map(m=>m.key));
  add('base',g,r);
  add('no spurious chains',g,r.filter(c=>c.some(m=>wanted.has(m))));
  add('no spurious mentions',g,r.map(c=>c.filter(m=>wanted.has(m))).filter(c=>c.length>1));
  // perfect linking of our mentions
  const found=new Set(r.flat());
  add('perfect links',g,g.map(c=>c.filter(m=>found.has(m))).filter(c=>c.length));
  const all=new Set(chains.flatMap(c=>c.mentions.map(m=>m.key)));
  // merges only: split each response chain by gold
  const split=[]; for(const c of r){const b={}; for(const m of c)(b[at.get(m)??'x']??=[]).push(m); split.push(...Object.values(b));} 
  add('no over-merging',g,split.filter(c=>c.length>1));
  // merge response chains whose majority is the same gold chain
  const mg={}; r.forEach((c,i)=>{const b={}; for(const m of c) if(at.has(m)) b[at.get(m)]=(b[at.get(m)]??0)+1; const k=Object.entries(b).sort((x,y)=>y[1]-x[1])[0]?.[0]; const key=k===undefined?'s'+i:k; (mg[key]??=[]).push(...c);});
  add('no splits',g,Object.values(mg));
}
for(const k in S){const s=score(S[k]);console.log(k.padEnd(24),(100*s.conll).toFixed(1),['mentions','muc','bCubed','ceafE'].map(m=>m+' '+[s[m].precision,s[m].recall].map(x=>(100*x).toFixed(0)).join('/')).join('  '));}
