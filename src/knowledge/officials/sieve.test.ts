import { describe, expect, it } from 'vitest';
import { rows } from '../entry.js';
import { fold, normaliseName } from '../normalise.js';
import variants from '../variants.data.js';
import { sieve } from './sieve.js';
import { tables } from './tables.js';

describe('the coarse key of a name', () => {
  it('is the same wherever the fine key is the same', () => {
    const groups = variants.split('\n').filter((line) => line && !line.startsWith('#'));
    const names = groups
      .flatMap((line) => line.split('\t')[1]!.split(' '))
      .flatMap((word) => [word, `${word} Xu-Phan`]);
    names.push('Kim Jong-un', 'Kim Jong Un', 'Ali Akbar Rafsanjani', 'Aliakbar Rafsanjani', 'Zelenskyy', 'Zelensky');
    names.push(
      'al-Sharaa',
      'ash-Sharaa',
      'Donald J. Trump',
      'Donald Trump',
      'Abdel Fattah',
      'Abdul Fattah',
      'Abdulfattah',
    );
    names.push(
      'Sergey Shoygu',
      'Sergei Shoigu',
      'Schröder',
      'Shroder',
      'Qaddafi',
      'Kaddafi',
      'Djukanovic',
      'Jukanovic',
    );
    for (const table of tables) for (const [name] of rows(table)) names.push(name!, fold(name!));
    const faults: string[] = [];
    const coarse = new Map<string, number>();
    for (const name of names) {
      const key = normaliseName(name);
      const known = coarse.get(key) ?? sieve(name);
      coarse.set(key, known);
      if (sieve(name) !== known) faults.push(name);
    }
    expect(faults).toEqual([]);
  });
});
