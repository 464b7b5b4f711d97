import { readDocuments, chainsOf, isNamed } from './gold.mjs';
import { nounPhrase } from './response.mjs';
let ok=0,n=0; const bad={};const ex=[];
for (const d of readDocuments('../shared/corpora/ud/gum-train.conllu')) {
  const children=d.tokens.map(()=>[]); d.tokens.forEach((t,i)=>{ if(t.head>=0) children[t.head].push(i); });
  const analysis={tokens:d.tokens,children};
  for (const m of chainsOf(d).filter(c=>isNamed(d,c)).flat()) {
    if(d.tokens[m.head].upos==='VERB')continue;
    const s=nounPhrase(analysis,m.head); n++;
    if(s.start===m.start&&s.end===m.end) ok++; else ex.push([m.kind,m.link,d.text.slice(m.start,m.end),'|',d.text.slice(s.start,s.end)].join(' '));
  }
}
console.log(ok,n,ok/n); for(let i=0;i<ex.length;i+=Math.ceil(ex.length/60))console.log(ex[i]);
