import { expect, it } from 'vitest';
import { read } from '../index.js';

const said = (text: string): string[] => {
  const { actors, statements } = read({ text });
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return statements.map(
    ({ speakers, source }) =>
      `${source && text.slice(source.start, source.end)} = ${speakers.map((id) => nameOf.get(id)).join()}`,
  );
};

it('has one of many for an actor who may be told of again', () => {
  expect(
    said('One of its officials said the inquiry would go on.\n\nThe official added that progress was slow.'),
  ).toEqual(['One of its officials = One of its officials', 'The official = One of its officials']);
});

it('does not take some of those who are many for all of them', () => {
  const { actors } = read({ text: 'Two of the officials said it was over.' });
  expect(actors.map(({ name }) => name)).toEqual(['Two of the officials', 'the officials']);
});

it('knows whose relative somebody is from the other side', () => {
  expect(said('Amina Bashir keeps a shop. Her brother, Yusuf, does not. His sister said it was hard.')).toEqual([
    'His sister = Amina Bashir',
  ]);
});

it('never has a prime minister called the minister', () => {
  const { actors } = read({
    text: 'Jane Huamani asked the minister whether the prime minister had been told before he met the envoys.',
  });
  expect(actors.map(({ name }) => name)).toContain('the minister');
  expect(actors.map(({ name }) => name)).toContain('the prime minister');
});

it('has a newcomer for whose something is in the next sentence', () => {
  const text = 'Their father wept. A man came to the door. It was his son’s. He promised to return.';
  const { actors } = read({ text });
  const man = actors.find(({ name }) => name === 'A man')!;
  expect(man.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['A man', 'his', 'He']);
});

it('has one of them, and another, for somebody', () => {
  expect(said('Students filled the square. One of them said that he was tired. Another said it was late.')).toEqual([
    'One of them = One of them',
    'Another = Another',
  ]);
  expect(said('Students filled the square. One said that it was late.')).toEqual(['One = One']);
  expect(said('Firms left the town. One of them said that it was tired.')).toEqual(['One of them = ']);
});

it('does not take one minister of somebody’s for another', () => {
  const { actors } = read({ text: 'Huamani waited; his energy minister left and his interior minister stayed.' });
  expect(actors.map(({ name }) => name)).toEqual(['Huamani', 'his energy minister', 'his interior minister']);
});

it('knows who answers a question by his age', () => {
  expect(
    said(
      'Rosa Lind said it was over. Asked by Frei why she had not left, the 68-year-old replied that she was afraid.',
    ),
  ).toEqual(['Rosa Lind = Rosa Lind', 'Frei = Frei', 'the 68-year-old = Rosa Lind']);
});
