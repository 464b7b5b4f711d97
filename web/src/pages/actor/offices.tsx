import type { ActorAnswer } from '../../client/answers';
import { ActorLink } from '../../parts/actor-link';
import { dayWords } from '../../parts/day';
import { counted } from '../../parts/number';
import { Quoted } from '../../parts/quoted';
import { type Term, termOf } from './term';

/** Offices over time, each with the words that give it. */
export function Offices({ offices }: { readonly offices: ActorAnswer['offices'] }) {
  const terms = offices.map(({ term }) => termOf(term));
  const known = terms.flatMap((term) => (term ? [term.from, term.to ?? term.from + 1] : []));
  const [from, to] = [Math.floor(Math.min(...known)), Math.ceil(Math.max(...known) + 0.5)];
  return (
    <div className="lines offices">
      {offices.map(({ title, of, term, told, documents, evidence }, at) => (
        <article key={`${title} ${of?.id} ${term}`} className="office">
          <div>
            <strong>
              <bdi>{title}</bdi>
            </strong>
            {of && (
              <>
                , <ActorLink actor={of} />
              </>
            )}
            <p className="soft small">
              {term ? `${termWords(term)}; ` : ''}
              {told ? `${toldWords(told)}; ` : ''}
              {counted(documents, 'document')}
            </p>
          </div>
          {known.length > 0 && <TermBar term={terms[at] ?? null} from={from} to={to} />}
          <Quoted citation={evidence} />
        </article>
      ))}
    </div>
  );
}

/** Since or until when, or both. */
function termWords(term: string): string {
  const [from, to] = term.split('/');
  if (!from || to === undefined) return dayWords(term);
  if (to === '' || to === '..') return `since ${dayWords(from)}`;
  return from === '..' ? `until ${dayWords(to)}` : `${dayWords(from)} to ${dayWords(to)}`;
}

/** When documents told of it. */
const toldWords = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  first === last ? `told of on ${dayWords(first)}` : `told of from ${dayWords(first)} to ${dayWords(last)}`;

function TermBar({ term, from, to }: { readonly term: Term | null; readonly from: number; readonly to: number }) {
  const share = (year: number): number => ((year - from) / (to - from)) * 100;
  return (
    <div className="term" aria-hidden="true" title={`${from}–${to}`}>
      {term && (
        <span
          className={term.to === null ? 'open-ended' : undefined}
          style={{ left: `${share(term.from)}%`, right: `${term.to === null ? 0 : 100 - share(term.to)}%` }}
        />
      )}
    </div>
  );
}
