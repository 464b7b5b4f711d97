import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const told = (text: string): string[] => {
  const { events, actors } = read({ text, published: '2025-11-20' });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(
    (event) => `${event.type}: ${event.actors.map(name).join(' + ')} > ${event.recipients.map(name).join(' + ')}`,
  );
};

describe('events', () => {
  it.each([
    ['Two days after Mali expelled the envoy, Stockholm cut off aid.', 'SANCTION: Sweden > Mali', 0],
    ['Ukraine has been promised missiles by Germany.', 'AGREE: Germany > Ukraine', 0],
    ['Greece and Turkey, old rivals, held talks in Oslo.', 'CONSULT: Greece + Türkiye > ', 0],
    ['Britain, along with Norway, urged Sudan to lift the siege.', 'REQUEST: United Kingdom + Norway > Sudan', 0],
    ['Along with France, Spain recalled its ambassador from Mali.', 'SANCTION: Spain + France > Mali', 0],
    ['Germany voted against the plan along with Austria.', 'REJECT: Germany + Austria > ', 0],
    ['India and Pakistan held talks in Oslo mediated by Qatar.', 'CONSULT: India + Pakistan > ', 0],
    ['Qatar announced a truce between Israel and Hamas.', 'CONCEDE: Israel + Hamas > ', 0],
    ['Trump summoned Libyan and Chadian negotiators to Washington.', 'REQUEST: Donald Trump > Libya + Chad', 0],
    ['Japan took Manila’s side.', 'SUPPORT: Japan > Philippines', 0],
    ['Iran retaliated with missile strikes on Israel.', 'ASSAULT: Iran > Israel', 0],
    ['Abu Dhabi denies sending weapons to the rebels.', 'REJECT: United Arab Emirates > ', 0],
    ['Norway was the first state to break relations with Israel.', 'SANCTION: Norway > Israel', 0],
    ['Norway became the latest European state to recognise Kosovo.', 'SUPPORT: Norway > Kosovo', 0],
    ['Rwanda alleged that Burundi was arming the rebels.', 'ACCUSE: Rwanda > Burundi', 0],
    ['Spain demanded that Morocco free the fishermen.', 'REQUEST: Spain > Morocco', 0],
    ['China lodged stern representations with Japan.', 'ACCUSE: China > Japan', 0],
    ['Ethiopia and Eritrea fought a border war.', 'ASSAULT: Ethiopia + Eritrea > ', 0],
    ['The United States designated the Houthis a terrorist organization.', 'SANCTION: United States > Houthis', 0],
    ['China opposes the use of force against Venezuela.', 'REJECT: China > ', 0],
    ['Petro ordered his forces to suspend cooperation with Peru.', 'SANCTION: Gustavo Petro > Peru', 0],
  ])('%s', (text, event, at) => expect(told(text)[at]).toBe(event));

  it.each([
    ['The United Nations appealed for safe passage for aid convoys.', 'REQUEST: United Nations > '],
    ['Norway called for humanitarian access for Palestinians.', 'REQUEST: Norway > '],
    ['Hungary refused to extend sanctions on Russia.', 'REJECT: Hungary > '],
    ['China would not support the return of sanctions on Iran.', 'REJECT: China > '],
    [
      'Venezuela asked the Security Council to declare the strikes illegal.',
      'REQUEST: Venezuela > UN Security Council',
    ],
  ])('nobody is put upon whom it is for: %s', (text, event) => expect(told(text)).toEqual([event]));

  it.each([
    'Pakistan neither confirmed nor denied the strikes.',
    'Israel would neither confirm nor deny that it had bombed the convoy.',
    'Norway had warned Sweden beforehand.',
  ])('nothing is told: %s', (text) => expect(told(text)).toEqual([]));
});
