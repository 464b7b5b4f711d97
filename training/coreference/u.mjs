import { readDocuments } from './gold.mjs';
// gold study: you/I → majority entity of speaker's I
const S={};
for (const d of readDocuments('../shared/corpora/ud/gum-train.conllu')) {
  const by=new Map(); d.mentions.forEach(m=>{ if(m.first===m.last||m.head===m.first) by.set(m.head,m.entity); });
  // entity of each speaker
  const ent=new Map(); const cnt={};
  d.tokens.forEach((t,i)=>{ if(t.speaker&&/^(i|me|my)$/i.test(t.form)&&by.has(i)){ const k=t.speaker; cnt[k]??={}; cnt[k][by.get(i)]=(cnt[k][by.get(i)]??0)+1; }});
  for(const k in cnt) ent.set(k,Object.entries(cnt[k]).sort((a,b)=>b[1]-a[1])[0][0]);
  const speakers=[...new Set(d.tokens.map(t=>t.speaker).filter(Boolean))];
  let prev=null,cur=null,hist=[];
  const next=i=>{for(let j=i;j<d.tokens.length;j++) if(d.tokens[j].speaker!==d.tokens[i].speaker) return d.tokens[j].speaker;return null;};
  d.tokens.forEach((t,i)=>{
    if(t.speaker!==cur){ if(cur) hist.push(cur); cur=t.speaker; }
    if(!t.speaker||!by.has(i)||!/^you|^your/i.test(t.form)) return;
    const p=[...hist].reverse().find(s=>s!==cur), nx=next(i);
    const q=(()=>{for(let j=i;j<Math.min(i+40,d.tokens.length);j++){ if(d.tokens[j].form==='?')return true; if(/^[.!]$/.test(d.tokens[j].form))return false;}return false;})();
    let pt=i; while(pt>0&&d.tokens[pt-1].speaker===cur)pt--; let aq=false; for(let j=pt-1;j>=0&&d.tokens[j].speaker===d.tokens[pt-1]?.speaker&&j>pt-120;j--) if(d.tokens[j].form==='?') aq=true; const len=i-pt; const know=d.tokens[i+1]?.form==='know'||d.tokens[i+1]?.form==='can';
    const key=[speakers.length>1?'2+':1, q?'?':'.',know?'know':'', q?'':aq?'answers':'', q?'':len<30?'short':'long', p===nx?'both':p===undefined?'first':'split'].join(' ');
    const e=by.get(i);
    const r=e===ent.get(p)?(p===nx?'both':'prev'):e===ent.get(nx)?'next':e===ent.get(cur)?'self':speakers.some(s=>ent.get(s)===e)?'othersp':'other';
    S[key]??={both:0,prev:0,next:0,self:0,othersp:0,other:0}; S[key][r]++;
  });
}
console.table(Object.fromEntries(Object.entries(S).sort()));
