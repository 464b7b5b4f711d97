import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** What was done, by whom and to whom, a line an event. */
function eventsOf(text: string): string[] {
  const { actors, events } = read({ text, published: '2025-11-01' });
  const names = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => actors.find(({ id }) => id === actor)!.name).join(' + ');
  return events.map(
    ({ type, actors: by, recipients }) => `${type}: ${names(by)}${recipients.length ? ` > ${names(recipients)}` : ''}`,
  );
}

describe('what communiqués and live reports tell', () => {
  it.each([
    [
      'The African Union condemns Mali’s recent attacks on civilian infrastructure and demands that Mali agree to a full ceasefire.',
      ['ACCUSE: African Union > Mali', 'REQUEST: African Union > Mali'],
    ],
    ['Norway remains committed to the complete denuclearization of North Korea.', ['SUPPORT: Norway']],
    ['Norway is committed to the reconstruction of Ukraine.', ['SUPPORT: Norway > Ukraine']],
    ['Norway condemned the transfer of missiles by Iran to Russia.', ['ACCUSE: Norway > Iran']],
    ['Norway condemned the supply of weapons to Russia by North Korea.', ['ACCUSE: Norway > North Korea']],
    ['Police in Lima fired into the air to disperse the crowd.', []],
    ['Soldiers fired warning shots.', []],
    ['Norway’s unions called for steep tariffs on China.', ['REQUEST: Norway’s unions']],
    ['Norway called for sanctions on Mali.', ['ACCUSE: Norway > Mali']],
    ['Norway urged the European Union to impose tariffs on China.', ['REQUEST: Norway > European Union']],
    ['“I will vote for the opposition,” said Ana Lind, a teacher in Lima.', []],
    ['Poland closed two airports near the border.', ['COERCE: Poland']],
    [
      'Pakistan deported 3,400 Afghans in August, the UN refugee agency said, and appealed to Islamabad to halt returns.',
      ['COERCE: Pakistan > Afghans', 'REQUEST: UNHCR > Pakistan'],
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toEqual(expected));
});

it('is no stand against a country to condemn what befalls it', () => {
  const { positions } = read({ text: 'Norway condemned the violence in Sudan.', published: '2025-11-01' });
  expect(positions).toEqual([]);
});
