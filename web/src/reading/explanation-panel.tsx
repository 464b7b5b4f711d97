import './explanation.css';
import { useQuery } from '@tanstack/react-query';
import { type Explanation, explanation, type TreeWord } from '../client/reading';
import { Answer } from '../parts/states';
import { ruleWords } from './rule-words';

/** Why an entry was read: the rule in words, the words that it matched, and the tree of their sentence. */
export function ExplanationPanel({ document, item }: { readonly document: string; readonly item: string }) {
  return <Answer of={useQuery(explanation(document, item))}>{(why) => <Why why={why} />}</Answer>;
}

function Why({ why }: { readonly why: Explanation }) {
  return (
    <div className="why">
      <div className="why-words">
        <p className="why-rule">{ruleWords(why.because)}</p>
        <p className="soft small">
          Rule <code>{why.because}</code>
        </p>
        <dl className="parts">
          {why.parts.map(({ part, start, words }) => (
            <div key={`${part} ${start}`} className="why-part">
              <dt className={`swatch ${partClass(part)}`}>{part}</dt>
              <dd>
                <bdi className="part-words">“{words}”</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {why.sentences.map(({ start, words }) => (
        <section key={start} className="tree" aria-label="Tree of the sentence">
          <Branch words={words} head={-1} />
        </section>
      ))}
    </div>
  );
}

const classes: Readonly<Record<string, string>> = {
  trigger: 'what',
  cue: 'what',
  actor: 'actor',
  source: 'actor',
  holder: 'actor',
  recipient: 'recipient',
  toward: 'recipient',
  when: 'when',
  where: 'where',
};
const partClass = (part: string): string => classes[part] ?? 'plain';

/** The words that hang on a word, each with what hangs on it; signs that play no part are left out. */
function Branch({ words, head }: { readonly words: readonly TreeWord[]; readonly head: number }) {
  const own = words.flatMap((word, at) =>
    word.head === head && (word.upos !== 'PUNCT' || word.parts.length > 0) ? [[word, at] as const] : [],
  );
  if (!own.length) return null;
  return (
    <ul>
      {own.map(([word, at]) => (
        <li key={at}>
          <span className="tree-word">
            <bdi className={word.parts.length ? `lit ${partClass(word.parts[0]!)}` : undefined}>{word.form}</bdi>{' '}
            <span className="soft">
              {word.relation} <span className="upos">{word.upos.toLowerCase()}</span>
              {word.parts.length > 0 && <strong> {word.parts.join(', ')}</strong>}
            </span>
          </span>
          <Branch words={words} head={at} />
        </li>
      ))}
    </ul>
  );
}
