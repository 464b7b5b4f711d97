import { expect, it } from 'vitest';
import { read } from './read.js';

/** Statements and events of a text, one a line, with names in place of ids. */
function lines(text: string): string[] {
  const { statements, events, actors } = read({ text, published: '2026-02-10' });
  const name = (id: string): string => {
    const { name: own, members } = actors.find((actor) => actor.id === id)!;
    return members.length ? members.map(name).join('+') : own;
  };
  const sides = (list: readonly { actor: string }[]): string => list.map(({ actor }) => name(actor)).join('+');
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return [
    ...statements.map(
      ({ speakers, cue, content }) =>
        `${speakers.map(name).join('+')} | ${cue ? words(cue) : ''} | ${content.map(words).join(' … ')}`,
    ),
    ...events.map(
      ({ type, actors, recipients, when }) => `${type} ${sides(actors)} > ${sides(recipients)} ${when?.edtf ?? ''}`,
    ),
  ];
}

it.each([
  [
    'In a letter to Mr Huamani, the presidents of Chile and Cuba welcomed the truce.',
    'Chile+Cuba | welcomed | the truce',
  ],
  ['Egypt, where the money lies, and Chad have asked for guarantees that Mali will pay.', 'REQUEST Egypt+Chad >  '],
  [
    'Peru has offered to take part in the patrols, as Chile had demanded.',
    'Chile | had demanded | to take part in the patrols',
  ],
  [
    'Peru hoped that the ferry would sail in May, as the envoy had proposed.',
    'the envoy | had proposed | that the ferry would sail in May',
  ],
  ['Rubio met Lavrov on Monday and Szijjarto the day before.', 'CONSULT Marco Rubio > Péter Szijjártó 2026-02-08'],
  ['Chad agreed to close the mine.', 'AGREE Chad >  '],
  ['Chad proposed a joint inquiry with Mali.', 'AGREE Chad > Mali '],
  ['In Parliament Ana Moro said the pact was dead.', 'Ana Moro | said | the pact was dead'],
  [
    'Luis Lind said Lima regretted the step but still preferred talks.',
    'Luis Lind | said | Lima regretted the step but still preferred talks',
  ],
  ['Peru backs the road: Luis Lind, an aide to its president, said it would pay.', 'Luis Lind | said | it would pay'],
  [
    'Ana Moro said talks would go on. Luis Lind was blunt: the pact, he said, is dead.',
    'Luis Lind | said | the pact … is dead',
  ],
  [
    'Peru and Cuba, whose quarrel is old, and Mali, which borders neither, condemned Chad.',
    'Peru+Cuba+Mali | condemned | Chad',
  ],
  [
    'In a letter to the council, Chad and Mali asked for help. The letter accuses Peru of murder.',
    'ACCUSE Chad+Mali > Peru ',
  ],
  ['Ana Moro, who is now foreign minister of Peru, met Lavrov.', 'CONSULT Ana Moro > Sergei Lavrov '],
  ['Peru, which borders both, condemned Chad.', 'ACCUSE Peru > Chad '],
  ['Lind threatened that Peru would close the strait if Chile did not withdraw.', 'THREATEN Lind > Chile '],
  ['Peru warned Chile that its forces were ready to strike.', 'THREATEN its forces > Chile '],
  [
    'The bank would wait, a spokesman said. Peru’s foreign ministry protested. Its spokesman, Luis Lind, said no.',
    'a spokesman | said | The bank would wait',
  ],
])('reads %s', (text, wanted) => expect(lines(text)).toContain(wanted));

it.each([
  ['The plan could be adopted by a majority, with or without Chad.', /Chad/],
  ['Ana Moro warned that the West was pushing Iran into a corner.', /^REQUEST/],
  ['Peru has offered to take part, as Chile had demanded.', /^Chile \| had demanded \| Peru/],
  ['Mali has armed the rebels, a charge that Bamako denied.', /^REJECT Mali > Mali/],
  ['Peru said Chile would not abstain.', /^REJECT/],
  ['Rubio said that Peru and Chile had obligations and that neither had met them.', /^CONSULT/],
])('does not read into %s', (text, unwanted) => expect(lines(text).filter((line) => unwanted.test(line))).toEqual([]));
