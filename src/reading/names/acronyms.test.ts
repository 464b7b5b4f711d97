import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { readNames } from './index.js';

const entriesOf = (text: string): (string | null)[] =>
  readNames(analyse(text))
    .filter((name) => /^\p{Lu}+$/u.test(text.slice(name.start, name.end)))
    .map((name) => name.entry);

describe('letters that name bodies of several states', () => {
  it('are of the state that the text names', () => {
    expect(entriesOf('Washington put sanctions on NIS, and Belgrade asked for more time. Serbia imports oil.')).toEqual(
      ['naftna-industrija-srbije-srb'],
    );
    expect(entriesOf('South Korea said that the NIS had questioned two men in Seoul.')).toEqual([
      'national-intelligence-service-kor',
    ]);
  });
});
