// wink-nlp, tokens to tags, for comparison.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Tags texts as a task; gives the number of its tokens. */
export function winkOver(texts) {
  const tag = () => {
    for (const text of texts) nlp.readDoc(text).tokens().out(nlp.its.pos);
  };
  return { tag, tokens: texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0) };
}
