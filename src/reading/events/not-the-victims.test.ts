import { expect, it } from 'vitest';
import { read } from '../read.js';

const eventsOf = (text: string): string[] => {
  const { actors, events, statements } = read({ id: 'test', text, published: '2025-11-12' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  const speakersOf = (id: string | null) =>
    statements
      .find((statement) => statement.id === id)
      ?.speakers.map(nameOf)
      .join(', ') ?? 'text';
  return events.map(
    ({ type, actors: who, recipients, statement }) =>
      `${type}: ${who.map(({ actor }) => nameOf(actor)).join(', ')} > ${recipients.map(({ actor }) => nameOf(actor)).join(', ')} (${speakersOf(statement)})`,
  );
};

it.each([
  // those for whom one marches are not those against whom
  ['Students in Lima protested against the deportation of four Ugandan activists.', ['PROTEST: Students >  (text)']],
  ['Women in Lima marched against the killing of Indian farmers.', ['PROTEST: Women >  (text)']],
  ['Students protested against the arrest of two Kenyans by Chad.', ['PROTEST: Students > Chad (text)']],
  ["Peru protested over the Chilean fishermen's arrest.", ['ACCUSE: Peru >  (text)']],
  // where blood is shed, nobody is said to have shed it
  ['Norway condemned the violence in Mali.', ['ACCUSE: Norway >  (text)']],
  ['Norway deplored the killings in Mali.', ['ACCUSE: Norway >  (text)']],
  ["Norway condemned Mali's violence against farmers.", ['ACCUSE: Norway > Mali (text)']],
  // what a border is closed over
  ["Latvia closed two crossings over smugglers' balloons.", ['COERCE: Latvia >  (text)']],
  ['Latvia shut the border over Russian balloons.', ['COERCE: Latvia > Russia (text)']],
  // who accuses does so, whoever denies it
  [
    'Chile accused Peru of jamming its radars, which Lima denies.',
    ['ACCUSE: Chile > Peru (text)', 'REJECT: Peru > Chile (text)'],
  ],
  // who is to do what is called for
  ['Japan issued a call for China to lift its ban on seafood.', ['REQUEST: Japan > China (text)']],
  // nobody judges the state that he speaks for
  ['Peru complied with the ruling in May, though President Ana Rojas criticised it.', ['CONCEDE: Peru >  (text)']],
])('%s', (text, wanted) => expect(eventsOf(text)).toEqual(wanted));
