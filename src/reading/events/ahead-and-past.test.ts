import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text: type, actors, recipients and status. */
function events(text: string): string[] {
  const { actors, events: found } = read({ text, published: '2026-11-30' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const all = (sides: readonly { actor: string }[]) => sides.map(({ actor }) => names.get(actor)).join('+') || '-';
  return found.map(({ type, actors: doers, recipients }) => `${type} ${all(doers)} > ${all(recipients)}`);
}

describe('a meeting', () => {
  it('that was to have been is none', () =>
    expect(events('Lind was to have been received by President Mora on Thursday.')).toEqual([]));
  it('that will be hosted is ahead', () => {
    expect(events('Peru and Chile will meet in Nairobi, hosted by Kenya.')).toEqual([
      'AGREE Peru+Chile > -',
      'AGREE Kenya > Peru+Chile',
    ]);
    expect(events('Talks between Peru and Chile hosted by Kenya will be held in May.')).not.toContain(
      'CONSULT Kenya > Peru+Chile',
    );
  });
  it('that was due to begin did not', () =>
    expect(events('Talks between Peru and Chile, which were due to begin in Lima, have been postponed.')).not.toContain(
      'CONSULT Peru+Chile > -',
    ));
  it('may be an audience, the credentials of an envoy, a courtesy call or a call received', () => {
    expect(events('The pope granted an audience to President Carlos Mora of Peru.')).toEqual([
      'CONSULT The pope > Carlos Mora',
    ]);
    expect(events('Ambassador Rosa Lind presented her credentials to President Carlos Mora.')).toEqual([
      'CONSULT Rosa Lind > Carlos Mora',
    ]);
    expect(events('A courtesy call by Ambassador Rosa Lind on President Carlos Mora lasted an hour.')).toEqual([
      'CONSULT Rosa Lind > Carlos Mora',
    ]);
    expect(events('President Carlos Mora received a phone call from Prime Minister Rosa Lind.')).toEqual([
      'CONSULT Carlos Mora > Rosa Lind',
    ]);
    expect(events('Prime Minister Rosa Lind held a videoconference with President Carlos Mora.')).toEqual([
      'CONSULT Rosa Lind > Carlos Mora',
    ]);
  });
});

describe('what is no event', () => {
  it('is that somebody is put out of office', () =>
    expect(events('President Carlos Mora dismissed Prime Minister Rosa Lind in May.')).toEqual([]));
  it('is that several took part', () => expect(events('Chancellor Merz and President Macron took part.')).toEqual([]));
});
