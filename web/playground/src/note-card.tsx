import { memo, useState } from 'react';
import type { Event, Position, Reading, Statement } from '../../../src/record/index.ts';
import { dayWords } from '../../src/parts/day.tsx';
import { TypeMark } from '../../src/parts/type-mark.tsx';
import type { Tree } from './engine/messages.ts';
import { Explanation } from './explanation.tsx';
import type { Note } from './layout.ts';
import type { Lit } from './lit.ts';
import { namesIn } from './names.ts';

/** An entry of the reading: what it says, and on demand what it rests on. */
export const NoteCard = memo(function NoteCard({
  note,
  reading,
  isLit,
  onLight,
  explain,
}: {
  readonly note: Note;
  readonly reading: Reading;
  readonly isLit: boolean;
  readonly onLight: (lit: Lit | null) => void;
  readonly explain: (entry: string) => Promise<readonly Tree[]>;
}) {
  const [isExplained, setExplained] = useState(false);
  const { layer, explained, at } = note;
  const { id, parts } = explained;
  const light = (): void => onLight({ id, parts });
  return (
    <div className={`note ${layer}${isLit ? ' in-hand' : ''}`}>
      <button type="button" id={id} className="note-head" onFocus={light} onMouseEnter={light} onClick={light}>
        {layer === 'event' && <EventWords event={reading.events[at]!} reading={reading} />}
        {layer === 'statement' && <StatementWords statement={reading.statements[at]!} reading={reading} />}
        {layer === 'position' && <PositionWords position={reading.positions[at]!} reading={reading} />}
      </button>
      <button
        type="button"
        className="button quiet small why"
        aria-expanded={isExplained}
        aria-label={`Explain ${id}`}
        onFocus={light}
        onClick={() => setExplained(!isExplained)}
      >
        Why?
      </button>
      {isExplained && <Explanation explained={explained} text={reading.document.text} explain={explain} />}
    </div>
  );
});

function EventWords({ event, reading }: { readonly event: Event; readonly reading: Reading }) {
  const name = namesIn(reading);
  const place = event.where && reading.places.find(({ id }) => id === event.where?.place);
  const claim = reading.statements.find(({ id }) => id === event.statement);
  const about = [
    event.when && dayWords(event.when.edtf),
    place && `in ${place.name}`,
    event.status !== 'asserted' && event.status,
    claim && `according to ${claim.speakers.length ? name.list(claim.speakers) : 'a source not named'}`,
  ].filter(Boolean);
  return (
    <>
      <span>
        <TypeMark type={event.type} mode={event.mode} />{' '}
        <bdi>
          {event.actors.length ? name.list(event.actors.map(({ actor }) => actor)) : 'not said who'}
          {event.recipients.length > 0 && ` → ${name.list(event.recipients.map(({ actor }) => actor))}`}
        </bdi>
      </span>
      {about.length > 0 && (
        <span className="soft small">
          <bdi>{about.join(' · ')}</bdi>
        </span>
      )}
    </>
  );
}

const forms: Readonly<Record<Statement['form'], string>> = {
  direct: 'quoted',
  indirect: 'in other words',
  mixed: 'quoted in part',
};

function StatementWords({ statement, reading }: { readonly statement: Statement; readonly reading: Reading }) {
  const name = namesIn(reading);
  const { cue, source } = statement;
  const { text } = reading.document;
  const unnamed = source ? text.slice(source.start, source.end) : 'a source not named';
  const about = [
    forms[statement.form],
    statement.addressees.length > 0 && `to ${name.list(statement.addressees)}`,
    statement.medium && `by ${statement.medium}`,
    statement.when && dayWords(statement.when),
    statement.about.length > 0 && `about ${name.list(statement.about)}`,
  ].filter(Boolean);
  return (
    <>
      <span>
        <bdi>{statement.speakers.length ? name.list(statement.speakers) : unnamed}</bdi>
        {cue && (
          <>
            {': '}
            <i className="quoted">{text.slice(cue.start, cue.end)}</i>
          </>
        )}
      </span>
      <span className="soft small">
        <bdi>{about.join(' · ')}</bdi>
      </span>
    </>
  );
}

const stances: Readonly<Record<Position['stance'], readonly [before: string, after: string]>> = {
  supports: ['supports', ''],
  opposes: ['opposes', ''],
  'calls-for': ['calls for', ''],
  rejects: ['rejects', ''],
  abstains: ['abstains on', ''],
  'holds-terminated': ['holds that', 'has ended'],
  'holds-in-force': ['holds that', 'is in force'],
};

function PositionWords({ position, reading }: { readonly position: Position; readonly reading: Reading }) {
  const name = namesIn(reading);
  const [before, after] = stances[position.stance];
  return (
    <span>
      <bdi>{name.one(position.holder)}</bdi> <b>{before}</b> <bdi>{name.one(position.toward)}</bdi>
      {after && <b> {after}</b>}
    </span>
  );
}
