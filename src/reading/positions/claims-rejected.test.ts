import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const positionsOf = (text: string): string[] => {
  const { actors, instruments, positions } = read({ id: 'test', text, published: '2025-11-12' });
  return positions
    .filter(({ toward }) => toward.startsWith('i'))
    .map(
      ({ holder, stance, toward }) =>
        `${actors.find(({ id }) => id === holder)!.name} ${stance} ${instruments.find(({ id }) => id === toward)!.name}`,
    );
};

describe('positions on what was said of an instrument', () => {
  it.each([
    [
      'Kenya told Chad that the 1929 treaty had lapsed. Chad rejected this.',
      ['Kenya holds-terminated 1929 treaty', 'Chad holds-in-force 1929 treaty'],
    ],
    ['Kenya said it would leave the Lima Accord. Chad rejected this.', ['Kenya opposes Lima Accord']],
    ['Chile quit the Lima Accord. Peru shrugged off the move.', ['Chile opposes Lima Accord']],
    [
      'Chile quit the Lima Accord. Peru condemned the move.',
      ['Chile opposes Lima Accord', 'Peru supports Lima Accord'],
    ],
    [
      'Kenya signed the Lima Accord. Chad froze assets. Mali hailed the Chadian decision.',
      ['Kenya supports Lima Accord'],
    ],
  ])('%s', (text, expected) => expect(positionsOf(text)).toEqual(expected));
});

describe('positions on texts that are left or not recognised', () => {
  it.each([
    ['Finland handed in its notice of withdrawal from the Lima Accord.', ['Finland opposes Lima Accord']],
    ['Chile notified Peru of the termination of the Lima Accord.', ['Chile opposes Lima Accord']],
    [
      'The UN restored its sanctions on Iran in May. Iran does not recognise the restored sanctions.',
      ['United Nations supports United Nations sanctions on Iran', 'Iran opposes United Nations sanctions on Iran'],
    ],
    ['Hungary refused to endorse the European Council conclusions.', ['Hungary opposes European Council conclusions']],
    [
      'The European Council adopted conclusions on migration. Hungary did not back them.',
      ['Hungary opposes conclusions of European Council'],
    ],
    [
      'Kenya lifted its ban on Chilean flowers. Chad, which had frozen talks with Mali, resumed them.',
      ['Kenya opposes Kenya ban on Chilean flowers'],
    ],
  ])('%s', (text, expected) => expect(positionsOf(text)).toEqual(expected));
});
