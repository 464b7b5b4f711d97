import type { EventReport } from '../client/answers';
import { ActorLinks } from './actor-link';

/** Whose claim something is; nothing where the document says so itself. */
export function ClaimOf({ claim }: { readonly claim: EventReport['claimOf'] }) {
  if (claim === null) return null;
  return (
    <span className="small soft">
      according to {typeof claim === 'string' ? <bdi className="quoted">{claim}</bdi> : <ActorLinks actors={claim} />}
    </span>
  );
}
