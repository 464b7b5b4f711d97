import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const said = (text: string): string[] =>
  read({ text }).statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));

describe('what is accepted or ratified', () => {
  it('is not what is told of it behind that', () =>
    expect(said('Chad accepted a truce that Peru had proposed.')).toEqual(['a truce']));
  it('but a clause behind that where it is whole', () =>
    expect(said('Peru announced last week that Chile had rejected the offer.')).toEqual([
      'that Chile had rejected the offer',
    ]));
  it('is nothing that is said of it', () =>
    expect(said('Kenya signed the protocol. Its parliament ratified it on Monday.')).toEqual([]));
});

describe('a label with nothing behind it', () => {
  it('says nothing', () => expect(said('Lopez:')).toEqual([]));
});

describe('a pardon', () => {
  it('is a deed', () => expect(said('The junta pardoned 3,085 prisoners on Friday.')).toEqual([]));
});
