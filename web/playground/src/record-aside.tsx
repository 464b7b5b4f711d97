import { useState } from 'react';
import type { Actor, Instrument, Reading } from '../../../src/record/index.ts';
import type { Lit } from './lit.ts';
import { namesIn } from './names.ts';

/** Who and what is in the article; each lights up where it is mentioned. */
export function RecordAside({
  reading,
  lit,
  onLight,
}: {
  readonly reading: Reading;
  readonly lit: Lit | null;
  readonly onLight: (lit: Lit | null) => void;
}) {
  const { actors, instruments, places } = reading;
  const entry = (one: Actor | Instrument | Reading['places'][number], about: string, kind: string) => (
    <Entry
      key={one.id}
      name={one.name}
      about={about}
      isLit={lit?.id === `${kind} ${one.id}`}
      onLight={() => onLight({ id: `${kind} ${one.id}`, parts: one.mentions.map((span) => [kind, span] as const) })}
    />
  );
  return (
    <aside className="record" aria-label="Who and what is in the article">
      <List title="Actors" entries={actors.map((actor) => entry(actor, actorWords(actor, reading), 'actor'))} />
      <List title="Instruments" entries={instruments.map((one) => entry(one, instrumentWords(one), 'recipient'))} />
      <List title="Places" entries={places.map((one) => entry(one, one.country ?? '', 'where'))} />
    </aside>
  );
}

const few = 25;

function List({ title, entries }: { readonly title: string; readonly entries: readonly React.ReactNode[] }) {
  const [isWhole, setWhole] = useState(false);
  if (!entries.length) return null;
  return (
    <section>
      <h3>
        {title} <span className="soft small">{entries.length}</span>
      </h3>
      <ul>{isWhole ? entries : entries.slice(0, few)}</ul>
      {!isWhole && entries.length > few && (
        <button type="button" className="button quiet small" onClick={() => setWhole(true)}>
          All {entries.length}
        </button>
      )}
    </section>
  );
}

function Entry({
  name,
  about,
  isLit,
  onLight,
}: {
  readonly name: string;
  readonly about: string;
  readonly isLit: boolean;
  readonly onLight: () => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={isLit ? 'entry in-hand' : 'entry'}
        onClick={onLight}
        onFocus={onLight}
        onMouseEnter={onLight}
      >
        <bdi>{name}</bdi>
        {about && (
          <span className="soft small">
            <bdi>{about}</bdi>
          </span>
        )}
      </button>
    </li>
  );
}

function actorWords({ kind, country, offices, mentions, id, name }: Actor, reading: Reading): string {
  const of = namesIn(reading).one;
  const held = offices.map((office) =>
    office.of && office.of !== id ? `${office.title}, ${of(office.of)}` : office.title,
  );
  return [
    ...(held.length ? [...new Set(held)] : [kind]),
    ...(country && name !== country ? [country] : []),
    ...(mentions.length > 1 ? [`${mentions.length} mentions`] : []),
  ].join(' · ');
}

const instrumentWords = ({ kind, adopted, ends, provisions }: Instrument): string =>
  [
    kind,
    adopted && `adopted ${adopted}`,
    ends && `ends ${ends}`,
    provisions.length > 0 && provisions.map(({ label }) => label).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
