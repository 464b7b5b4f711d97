import { expect, it } from 'vitest';
import { read } from '../index.js';

const statements = (text: string): string[] =>
  read({ text }).statements.map(
    ({ source, content }) =>
      `${source ? text.slice(source.start, source.end) : ''}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );

it('ends what one side only thinks where another holds something', () => {
  expect(statements('Neither believes the other will keep its word, and each suspects the envoys of bias.')).toEqual([
    'Neither: the other will keep its word',
    'each: the envoys of bias',
  ]);
  expect(statements('Lind reckons that 30 will come, though whips put the figure at a dozen.')).toEqual([
    'Lind: that 30 will come',
    'whips: the figure at a dozen',
  ]);
});

it('gives a question and a verdict on what is another’s to whoever speaks', () => {
  expect(statements('Lind noted that Mora had backed the text twice and wondered aloud what had changed.')).toEqual([
    'Lind: that Mora had backed the text twice',
    'Lind: aloud what had changed',
  ]);
  expect(statements('The judge said the defendant had shown no remorse and described his crimes as grave.')).toEqual([
    'The judge: the defendant had shown no remorse',
    'The judge: his crimes as grave',
  ]);
});

it('has all of what is blamed, with the place where it is', () => {
  expect(statements('Lind blames delays at the Rosa crossing.')).toEqual(['Lind: delays at the Rosa crossing']);
});

it('has a survey for the source of how sides stand, wherever the clause tells it', () => {
  expect(statements('Lind leads Mora in the latest poll.')).toEqual(['the latest poll: Lind leads Mora']);
  expect(statements('Lind rose to fame in Lima.')).toEqual([]);
});

it('leaves the time before an entry of a live report out of who speaks', () => {
  expect(statements('Live: the talks\n\n18:20 GMT Peru says it is ready to stay\n\nThe talks go on.')).toEqual([
    'Peru: it is ready to stay',
  ]);
});

it('has a court that hears something for its source', () => {
  expect(statements('A driver joked that the guard came cheap, a court in Lima heard on Monday.')).toEqual([
    'a court in Lima: A driver joked that the guard came cheap',
    'A driver: that the guard came cheap',
  ]);
  expect(statements('Guards heard him leave.')).toEqual([]);
});

it('ends a clause of a row at the next semicolon', () => {
  expect(statements('Peru wants a deal; Chile says that it is dead; Bolivia has left.')).toEqual([
    'Peru: a deal',
    'Chile: that it is dead',
  ]);
});

it('says once what is said in a comment, and nothing of where a quotation was spoken', () => {
  expect(statements('Lind replied in the comments that it was over.')).toEqual(['Lind: that it was over']);
  expect(statements('Lind thanked "every mother who walked an hour" in a video.')).toEqual([
    'Lind: "every mother who walked an hour"',
  ]);
  expect(statements('The post was shared 9,000 times.')).toEqual([]);
});

it('has what those in a picture do', () => {
  expect(statements('The photo showed two soldiers leaning on a lorry.')).toEqual([
    'The photo: two soldiers leaning on a lorry',
  ]);
});
