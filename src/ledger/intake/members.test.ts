import { describe, expect, it } from 'vitest';
import type { Actor, ActorKind } from '../../record/index.js';
import { membersOf } from './members.js';

const actor = (id: string, kind: ActorKind, members: readonly string[] = []): Actor => ({
  id,
  kind,
  name: id,
  aliases: [],
  country: null,
  sectors: [],
  members,
  offices: [],
  mentions: [],
});
const castOf = (...actors: readonly Actor[]) => new Map(actors.map((one) => [one.id, one]));
const states = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => actor(id, 'state'));

describe('those behind an actor', () => {
  it('are the people or states named together', () => {
    expect(membersOf('g', castOf(actor('g', 'group', ['a', 'b']), ...states))).toEqual(['a', 'b']);
  });

  it('are the members of a small bloc; a large one acts itself', () => {
    const small = actor('E3', 'bloc', ['a', 'b', 'c']);
    const large = actor('NATO', 'bloc', ['a', 'b', 'c', 'd', 'e', 'f']);
    expect(membersOf('E3', castOf(small, ...states))).toEqual(['a', 'b', 'c']);
    expect(membersOf('NATO', castOf(large, ...states))).toEqual(['NATO']);
  });

  it('are a large bloc itself although its document names only a member or two of it', () => {
    expect(membersOf('African Union', castOf(actor('African Union', 'bloc', ['a']), ...states))).toEqual([
      'African Union',
    ]);
    expect(membersOf('a club', castOf(actor('a club', 'bloc', ['a', 'b']), ...states))).toEqual(['a club']);
  });

  it('are the actor itself where no member is in the reading', () => {
    expect(membersOf('g', castOf(actor('g', 'group', ['z'])))).toEqual(['g']);
    expect(membersOf('o', castOf(actor('o', 'organisation', ['a']), ...states))).toEqual(['o']);
  });

  it('are each there once, through groups in groups and groups that hold themselves', () => {
    const outer = actor('outer', 'group', ['inner', 'a', 'outer']);
    expect(membersOf('outer', castOf(outer, actor('inner', 'group', ['a', 'b']), ...states))).toEqual(['a', 'b']);
    const turning = castOf(actor('x', 'group', ['y']), actor('y', 'group', ['x']));
    expect(membersOf('x', turning).length).toBe(1);
  });
});
