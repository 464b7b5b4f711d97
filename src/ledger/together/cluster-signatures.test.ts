import { describe, expect, it } from 'vitest';
import { signatureOf } from '../intake/identity.js';
import { clusterSignatures, type SignatureFacts } from './cluster-signatures.js';

const person = (name: string, country: string | null, ...titles: string[]): SignatureFacts => ({
  ...signatureOf({ kind: 'person', name, country }),
  titles: new Set(titles),
});

/** Which of some people are one: their names with state, grouped, in alphabetical order. */
function groupsOf(...people: readonly SignatureFacts[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const order of [people, people.toReversed()]) {
    groups.clear();
    const actors = clusterSignatures(order);
    for (const { key, words, country } of people)
      groups.set(actors.get(key)!, [...(groups.get(actors.get(key)!) ?? []), `${words}/${country ?? '-'}`]);
  }
  return [...groups.values()].map((group) => group.sort()).sort();
}

describe('signatures of one block', () => {
  it('keeps people apart who merely share a surname', () => {
    expect(groupsOf(person('Viktor Belov', 'RUS'), person('Oleg Belov', 'RUS'))).toHaveLength(2);
    expect(groupsOf(person('Viktor Belov', 'RUS'), person('Viktor Belov', 'FRA'))).toHaveLength(2);
  });

  it('gives a name without state to its only namesake', () => {
    expect(groupsOf(person('Viktor Belov', 'RUS'), person('Viktor Belov', null))).toHaveLength(1);
  });

  it('leaves a name without state alone where two could bear it', () => {
    const groups = groupsOf(person('Viktor Belov', 'RUS'), person('Viktor Belov', 'FRA'), person('Viktor Belov', null));
    expect(groups).toHaveLength(3);
  });

  it('gives a shorter name to the one longer name of its state that holds it', () => {
    const long = person('Viktor Pavlovich Belov', 'RUS');
    expect(groupsOf(long, person('Viktor Belov', 'RUS'))).toHaveLength(1);
    expect(groupsOf(long, person('Viktor Belov', 'FRA'))).toHaveLength(2);
    expect(groupsOf(long, person('Viktor Ivanovich Belov', 'RUS'), person('Viktor Belov', 'RUS'))).toHaveLength(3);
  });

  it('gives a surname to somebody only where state and office agree', () => {
    const minister = person('Viktor Belov', 'RUS', 'foreign minister');
    expect(groupsOf(minister, person('Belov', 'RUS', 'foreign minister'))).toHaveLength(1);
    expect(groupsOf(minister, person('Belov', 'RUS'))).toHaveLength(2);
    expect(groupsOf(minister, person('Belov', null, 'foreign minister'))).toHaveLength(2);
    expect(groupsOf(minister, person('Belov', 'RUS', 'governor'))).toHaveLength(2);
  });

  it('gives a surname to nobody where two of that name held the office', () => {
    const groups = groupsOf(
      person('Viktor Belov', 'RUS', 'foreign minister'),
      person('Oleg Belov', 'RUS', 'foreign minister'),
      person('Belov', 'RUS', 'foreign minister'),
    );
    expect(groups).toHaveLength(3);
  });

  it('calls an actor by the signature that says most of it', () => {
    const [long, short] = [person('Viktor Belov', 'RUS'), person('Viktor Belov', null)];
    expect(clusterSignatures([short, long]).get(short.key)).toBe(long.key);
  });
});
