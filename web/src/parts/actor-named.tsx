import { useQuery } from '@tanstack/react-query';
import { oneActor } from '../client/actors';

/** The name of an actor of whom only the id is at hand. */
export function ActorNamed({ id }: { readonly id: string }) {
  const { data } = useQuery(oneActor(id, 1));
  return data?.actor.name ?? id;
}
