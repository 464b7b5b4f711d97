import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const events = (text: string): string[] => {
  const { actors, events } = read({ text, published: '2025-09-20' });
  const name = (id: string): string => actors.find((one) => one.id === id)!.name;
  return events.map(
    ({ type, mode, actors: who, recipients, when }) =>
      `${type}${mode ? `/${mode}` : ''} ${who.map(({ actor }) => name(actor)).join('+')} > ${recipients
        .map(({ actor }) => name(actor))
        .join('+')}${when ? ` @${when.edtf}` : ''}`,
  );
};

describe('leaving a treaty', () => {
  it.each([
    ['Norway notified the United Nations of its withdrawal from the Rome Statute.', 'REJECT Norway > '],
    ['Norway withdrew from the Rome Statute.', 'REJECT Norway > '],
    ['Norway informed Sweden of its withdrawal from the fishing treaty.', 'REJECT Norway > Sweden'],
    ['Norway called home its ambassador on Monday.', 'SANCTION/withdraw Norway >  @2025-09-15'],
    ['Norway calls home envoys', 'SANCTION/withdraw Norway > '],
    ['Norway left the bloc in 2023 and tried to expel Sweden in 2024.', 'SANCTION/expel Norway > Sweden @2024'],
  ])('is read of: %s', (text, expected) => {
    expect(events(text)).toContain(expected);
  });

  it('is no call by telephone where envoys are called home', () => {
    expect(events('Norway called home its ambassador on Monday.').join()).not.toContain('CONSULT');
  });

  it('gives nobody’s view for a reason', () => {
    const { statements } = read({ text: 'Norway suspends the pact, in view of the aggression of Sweden.' });
    expect(statements.filter(({ because }) => because === 'viewpoint')).toEqual([]);
  });
});
