import type { Outcome } from '../../deciding/standing';
import { dayWords } from '../../parts/day';
import type { Article, EventItem } from '../../reading/items';
import { itemWords, speakerWords } from '../../reading/note-line';
import { ruleWords } from '../../reading/rule-words';

/** The events of an article as footnotes on paper: who, what, whom, when; its status, whose claim it is, and the rule. */
export function Footnotes({
  article,
  events,
  outcomeOf,
}: {
  readonly article: Article;
  readonly events: readonly EventItem[];
  readonly outcomeOf: (item: EventItem) => Outcome;
}) {
  if (!events.length) return null;
  return (
    <section className="footnotes">
      <h2>Events</h2>
      <ol>
        {events.map((item) => (
          <li key={item.key}>
            <bdi>{footnoteWords(article, item, outcomeOf(item))}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}

function footnoteWords(article: Article, item: EventItem, { review, corrections }: Outcome): string {
  const { when, status, statement, because, trigger } = item.of;
  const claim = statement ? article.byKey.get(statement) : undefined;
  const corrected = Object.entries(corrections).map(([field, value]) => `${field} corrected to ${value ?? 'none'}`);
  const words = article.reading.document.text.slice(trigger.start, trigger.end);
  return [
    `${itemWords(article, item)}, ${dayWords(when?.edtf ?? null)} (“${words}”)`,
    status,
    claim?.kind === 'statement' ? `claimed by ${speakerWords(article, claim)}` : 'in the document’s own voice',
    ...(review ? [review] : []),
    ...corrected,
    `rule: ${ruleWords(because)}`,
  ].join('; ');
}
