import { expect, it } from 'vitest';
import { read } from '../read.js';

const contents = (text: string) =>
  read({ text }).statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

it.each([
  ['The Kenyan minister put it bluntly: nobody will pay for it.', ['nobody will pay for it']],
  ['A diplomat in Lima summed it up in two words: nobody was paid.', ['nobody was paid']],
  ['Rosa Lind put it more simply: Chad has no ships.', ['Chad has no ships']],
  ['The army put it on alert: the border was closed.', []],
  ['The ruling put it in doubt: nobody came.', []],
])('%s', (text, said) => expect(contents(text)).toEqual(said));

it.each([
  [
    'Chad called on Peru to lift the ban and on Mali to free the crew.',
    'Peru to lift the ban and on Mali to free the crew',
  ],
  ['Chad denounced as "absurd" the claim that Peru had paid.', 'as "absurd" the claim that Peru had paid'],
])('%s', (text, said) => expect(contents(text)[0]).toBe(said));
