import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Span } from '../client/answers';
import type { Outcome } from '../deciding/standing';
import { ActorLink } from '../parts/actor-link';
import { ActorNamed } from '../parts/actor-named';
import { Day } from '../parts/day';
import type { Article, EventItem, Item, PositionItem, StatementItem } from './items';
import { isOfArticle, sideNow, speakerWords, stanceWords } from './note-line';

/** What is known of the entry in hand, each part in the colour that it has in the text. */
export function NoteBody({
  article,
  item,
  outcome,
  onTake,
}: {
  readonly article: Article;
  readonly item: Item;
  readonly outcome: Outcome;
  /** Takes up another entry; without it entries are only named. */
  readonly onTake?: ((key: string) => void) | undefined;
}) {
  return (
    <dl className="parts">
      {item.kind === 'event' ? (
        <EventParts article={article} item={item} outcome={outcome} onTake={onTake} />
      ) : item.kind === 'statement' ? (
        <StatementParts article={article} item={item} />
      ) : (
        <PositionParts article={article} item={item} onTake={onTake} />
      )}
      {outcome.decisions.length > 0 && (
        <Part name="Decided">
          {outcome.decisions.map(({ id, who, action, value }) => (
            <span key={id} className="part-line">
              <bdi>{who}</bdi>: {action}
              {value !== null && typeof value !== 'string' && (
                <>
                  {' '}
                  {value.field} = <bdi>{value.value ?? 'none'}</bdi>
                </>
              )}
            </span>
          ))}
        </Part>
      )}
    </dl>
  );
}

function Part({
  name,
  part,
  children,
}: {
  readonly name: string;
  readonly part?: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <dt className={part ? `swatch ${part}` : undefined}>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** An actor or instrument, leading to its dossier where the ledger has one. */
export function Name({ article, id }: { readonly article: Article; readonly id: string }) {
  const known = article.nameOf(id);
  if (!isOfArticle(article, id))
    return (
      <Link to="/actors/$actor" params={{ actor: id }}>
        <bdi>
          <ActorNamed id={id} />
        </bdi>
      </Link>
    );
  if (!known.isKnown) return <bdi>{known.name}</bdi>;
  if (!(id in article.answer.links.instruments)) return <ActorLink actor={known} />;
  return (
    <Link to="/instruments/$instrument" params={{ instrument: known.id }}>
      <bdi>{known.name}</bdi>
    </Link>
  );
}

function Names({ article, ids }: { readonly article: Article; readonly ids: readonly string[] }) {
  return [...new Set(ids)].map((id) => (
    <span key={id} className="part-line">
      <Name article={article} id={id} />
    </span>
  ));
}

const wordsAt = (article: Article, { start, end }: Span): string => article.reading.document.text.slice(start, end);

function Words({ article, span }: { readonly article: Article; readonly span: Span }) {
  return <bdi className="part-words">“{wordsAt(article, span)}”</bdi>;
}

/** Who claims it, leading to the statement. */
function Claim({
  article,
  claim,
  onTake,
}: {
  article: Article;
  claim: StatementItem;
  onTake: ((key: string) => void) | undefined;
}) {
  const words = <bdi>{speakerWords(article, claim)}</bdi>;
  if (!onTake) return words;
  return (
    <button type="button" className="link" onClick={() => onTake(claim.key)}>
      {words}
    </button>
  );
}

function EventParts({
  article,
  item,
  outcome,
  onTake,
}: {
  article: Article;
  item: EventItem;
  outcome: Outcome;
  onTake: ((key: string) => void) | undefined;
}) {
  const { trigger, when, where, status, statement, cameo, score, contexts } = item.of;
  const { corrections } = outcome;
  const [actors, recipients] = [sideNow(item, outcome, 'actors'), sideNow(item, outcome, 'recipients')];
  const claim = statement ? article.byKey.get(statement) : undefined;
  const place = where && article.reading.places.find(({ id }) => id === where.place);
  const day = 'when' in corrections ? (corrections.when as string | null) : (when?.edtf ?? null);
  const { link } = item;
  return (
    <>
      {actors.length > 0 && (
        <Part name="Who" part="actor">
          <Names article={article} ids={actors} />
        </Part>
      )}
      <Part name="What" part="what">
        <Words article={article} span={trigger} />{' '}
        <span className="soft">
          {[...contexts, `score ${String(score).replace('-', '−')}`, ...(cameo ? [`CAMEO ${cameo}`] : [])].join(', ')}
        </span>
      </Part>
      {recipients.length > 0 && (
        <Part name="Whom" part="recipient">
          <Names article={article} ids={recipients} />
        </Part>
      )}
      {day && (
        <Part name="When" part="when">
          <Day edtf={day} /> {when && <Words article={article} span={when} />}
        </Part>
      )}
      {(place || corrections.place) && (
        <Part name="Where" part="where">
          <bdi>{corrections.place ?? place?.name}</bdi>
        </Part>
      )}
      <Part name="Status">{String(corrections.status ?? status)}</Part>
      <Part name="Says so">
        {claim?.kind === 'statement' ? (
          <Claim article={article} claim={claim} onTake={onTake} />
        ) : (
          'the document itself'
        )}
      </Part>
      {link?.event && (
        <Part name="Reports">
          <Link to="/events/$event" params={{ event: link.event }}>
            {link.documents > 1
              ? `in ${link.documents} documents of ${link.sources} ${link.sources === 1 ? 'source' : 'sources'}`
              : 'this document alone'}
          </Link>
          {link.disagreements.map(({ words }) => (
            <span key={words} className="part-line disagreements">
              Sources differ on <bdi>{words}</bdi>
            </span>
          ))}
        </Part>
      )}
    </>
  );
}

function StatementParts({ article, item }: { article: Article; item: StatementItem }) {
  const { speakers, addressees, source, cue, form, when, medium, about } = item.of;
  return (
    <>
      <Part name="Who" part="actor">
        {speakers.length > 0 ? (
          <Names article={article} ids={speakers} />
        ) : source ? (
          <Words article={article} span={source} />
        ) : (
          'not named'
        )}
      </Part>
      {cue && (
        <Part name="Says" part="what">
          <Words article={article} span={cue} /> <span className="soft">{form}</span>
        </Part>
      )}
      {addressees.length > 0 && (
        <Part name="To whom">
          <Names article={article} ids={addressees} />
        </Part>
      )}
      {about.length > 0 && (
        <Part name="About">
          <Names article={article} ids={about} />
        </Part>
      )}
      {when && (
        <Part name="When">
          <Day edtf={when} />
        </Part>
      )}
      {medium && <Part name="Medium">{medium}</Part>}
    </>
  );
}

function PositionParts({
  article,
  item,
  onTake,
}: {
  article: Article;
  item: PositionItem;
  onTake: ((key: string) => void) | undefined;
}) {
  const { holder, toward, stance, statement } = item.of;
  const claim = statement ? article.byKey.get(statement) : undefined;
  return (
    <>
      <Part name="Holder" part="actor">
        <Name article={article} id={holder} />
      </Part>
      <Part name="Stance">{stanceWords(stance)}</Part>
      <Part name="Toward" part="recipient">
        <Name article={article} id={toward} />
      </Part>
      {claim?.kind === 'statement' && (
        <Part name="Says so">
          <Claim article={article} claim={claim} onTake={onTake} />
        </Part>
      )}
    </>
  );
}
