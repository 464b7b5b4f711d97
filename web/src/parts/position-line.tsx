import './event-line.css';
import { Link } from '@tanstack/react-router';
import type { LedgerPosition } from '../client/answers';
import { ActorLink } from './actor-link';
import { ClaimOf } from './claim-of';
import { Day } from './day';
import { Quoted } from './quoted';
import { StanceMark } from './stance-mark';

/** Where somebody stands toward an actor or an instrument, with the words that say so. */
export function PositionLine({ position }: { readonly position: LedgerPosition }) {
  const { holder, stance, toward, claimOf, evidence, day } = position;
  return (
    <article className="event-line">
      <div className="row">
        <ActorLink actor={holder} /> <StanceMark stance={stance} /> <TargetLink target={toward} />
        <span className="event-day small">
          <Day edtf={day || null} />
        </span>
        <ClaimOf claim={claimOf} />
      </div>
      <Quoted citation={evidence} />
    </article>
  );
}

/** An actor or an instrument that something is about. */
export function TargetLink({ target: { kind, id, name } }: { readonly target: LedgerPosition['toward'] }) {
  if (kind === 'actor') return <ActorLink actor={{ id, name }} />;
  return (
    <Link to="/instruments/$instrument" params={{ instrument: id }}>
      <bdi>{name}</bdi>
    </Link>
  );
}
