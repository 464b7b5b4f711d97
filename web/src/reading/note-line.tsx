import './notes.css';
import { Fragment } from 'react';
import { keysOf } from '../deciding/sides';
import type { Outcome } from '../deciding/standing';
import { ActorNamed } from '../parts/actor-named';
import { dayWords } from '../parts/day';
import { TypeMark } from '../parts/type-mark';
import type { Article, EventItem, Item, PositionItem, StatementItem } from './items';

const reviewMarks = { accepted: '✓ accepted', rejected: '✕ rejected', corrected: '✎ corrected' } as const;

/** Names in a row, as words. */
export function namesOf(article: Article, keys: readonly string[], none: string): string {
  const names = [...new Set(keys.map((key) => article.nameOf(key).name))];
  return names.length ? names.join(', ') : none;
}

export const stanceWords = (stance: string): string => stance.replace(/-/g, ' ');

/** An entry in a line of plain words, for messages, footnotes and headings. */
export function itemWords(article: Article, item: Item): string {
  switch (item.kind) {
    case 'event': {
      const { type, mode, actors, recipients } = item.of;
      const to = recipients.length
        ? ` → ${namesOf(
            article,
            recipients.map(({ actor }) => actor),
            '',
          )}`
        : '';
      return `${namesOf(
        article,
        actors.map(({ actor }) => actor),
        'nobody named',
      )}: ${type.toLowerCase()}${mode ? ` (${mode})` : ''}${to}`;
    }
    case 'statement':
      return `${speakerWords(article, item)} ${item.of.cue ? `(${item.of.cue.lemma})` : 'in quotation marks'}`;
    case 'position':
      return `${article.nameOf(item.of.holder).name} ${stanceWords(item.of.stance)} ${article.nameOf(item.of.toward).name}`;
  }
}

/** Who speaks: by name, or the words that stand for the source. */
export function speakerWords(article: Article, { of: { speakers, source } }: StatementItem): string {
  if (speakers.length) return namesOf(article, speakers, '');
  const { text } = article.reading.document;
  return source ? text.slice(source.start, source.end) : 'a source not named';
}

/** What is always seen of a note. */
export function NoteLine({
  article,
  item,
  outcome,
}: {
  readonly article: Article;
  readonly item: Item;
  readonly outcome: Outcome;
}) {
  const review = outcome.review ?? (item.review as Outcome['review']);
  const remarks = remarksOn(article, item, outcome);
  return (
    <>
      <span className="note-what">
        {item.kind === 'event' ? (
          <EventWords article={article} item={item} outcome={outcome} />
        ) : item.kind === 'statement' ? (
          <StatementWords article={article} item={item} />
        ) : (
          <PositionWords article={article} item={item} outcome={outcome} />
        )}
      </span>
      {(remarks.length > 0 || review) && (
        <span className="note-remarks">
          {remarks.map((words) => (
            <span key={words}>
              <bdi>{words}</bdi>
            </span>
          ))}
          {review && <span className={`review ${review}`}>{reviewMarks[review]}</span>}
        </span>
      )}
    </>
  );
}

/** Who stands on a side of an event, as people corrected it where they did: keys of the article or ids of the ledger. */
export function sideNow(
  { of }: EventItem,
  { corrections }: Pick<Outcome, 'corrections'>,
  side: 'actors' | 'recipients',
): string[] {
  return side in corrections ? keysOf(corrections[side]) : of[side].map(({ actor }) => actor);
}

function EventWords({ article, item, outcome }: { article: Article; item: EventItem; outcome: Outcome }) {
  const { type, mode } = item.of;
  const { corrections } = outcome;
  const [actors, recipients] = [sideNow(item, outcome, 'actors'), sideNow(item, outcome, 'recipients')];
  return (
    <>
      <TypeMark
        type={String(corrections.type ?? type)}
        mode={'mode' in corrections ? (corrections.mode as string | null) : mode}
      />{' '}
      <SideNames article={article} keys={actors} none={recipients.length ? 'somebody' : 'nobody named'} />
      {recipients.length > 0 && (
        <>
          <span className="arrow">{' → '}</span>
          <SideNames article={article} keys={recipients} none="" />
        </>
      )}
    </>
  );
}

/** Names in a row; somebody whom people put there and the article does not name is named as the ledger has them. */
function SideNames({ article, keys, none }: { article: Article; keys: readonly string[]; none: string }) {
  if (keys.every((key) => isOfArticle(article, key))) return <bdi>{namesOf(article, keys, none)}</bdi>;
  return keys.map((key, at) => (
    <Fragment key={key}>
      {at > 0 && ', '}
      <bdi>{isOfArticle(article, key) ? article.nameOf(key).name : <ActorNamed id={key} />}</bdi>
    </Fragment>
  ));
}

/** Whether an actor is one of the article, and not only of the ledger. */
export const isOfArticle = (article: Article, key: string): boolean => article.nameOf(key).name !== key;

function StatementWords({ article, item }: { article: Article; item: StatementItem }) {
  const { cue, addressees } = item.of;
  return (
    <>
      <span className="note-kind">{cue ? cue.lemma.replace(/_/g, ' ') : 'quote'}</span>{' '}
      <bdi>{speakerWords(article, item)}</bdi>
      {addressees.length > 0 && (
        <>
          <span className="arrow">{' → '}</span>
          <bdi>{namesOf(article, addressees, '')}</bdi>
        </>
      )}
    </>
  );
}

function PositionWords({ article, item, outcome }: { article: Article; item: PositionItem; outcome: Outcome }) {
  const stance = String(outcome.corrections.stance ?? item.of.stance);
  return (
    <>
      <bdi>{article.nameOf(item.of.holder).name}</bdi>{' '}
      <span className={`note-stance ${stance}`}>{stanceWords(stance)}</span>{' '}
      <bdi>{article.nameOf(item.of.toward).name}</bdi>
    </>
  );
}

/** What else is worth a word beside an entry: only what is out of the ordinary. */
function remarksOn(article: Article, item: Item, { corrections }: Outcome): string[] {
  if (item.kind === 'statement') return item.of.form === 'indirect' ? [] : [item.of.form];
  if (item.kind === 'position') return [];
  const { when, status, statement } = item.of;
  const date = 'when' in corrections ? (corrections.when as string | null) : (when?.edtf ?? null);
  const told = String(corrections.status ?? status);
  const claim = statement ? article.byKey.get(statement) : undefined;
  const { link } = item;
  return [
    ...(date ? [dayWords(date)] : []),
    ...(told === 'asserted' ? [] : [told]),
    ...(claim?.kind === 'statement' ? [`claimed by ${speakerWords(article, claim)}`] : []),
    ...(link && link.documents > 1 ? [`in ${link.documents} documents`] : []),
    ...(link?.disagreements.length ? ['sources differ'] : []),
  ];
}
