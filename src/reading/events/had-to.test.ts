import { expect, it } from 'vitest';
import { read } from '../read.js';

const types = (text: string) => read({ text }).events.map(({ type, status }) => `${type} ${status}`);

it('what somebody had to do he has done', () => {
  expect(types('India had to pull back its forces from the island in 1989.')).toEqual(['RETREAT asserted']);
  expect(types('Chad had to close its embassy in Khartoum.')).toEqual(['SANCTION asserted']);
});

it('what somebody has to do he has not', () => {
  expect(types('Peru has to withdraw its troops from the valley.')).toEqual([]);
  expect(types('The minister said Peru had to withdraw its troops from the valley.')).toEqual([]);
});

it('who fights for a state does not fight it', () => {
  expect(read({ text: 'Rebels fighting for Rwanda left.' }).events).toEqual([]);
});

it('who listens to somebody is not refused what he will not do', () => {
  expect(types('The president told supporters he would not seek another term.')).toEqual([]);
  expect(types('Peru told Chile it would not withdraw.')).toEqual(['REJECT asserted']);
});

it('a plant is no human shield', () => {
  expect(types('Russia is using the plant as a shield.')).toEqual([]);
  expect(types('The rebels used civilians as shields.')).toEqual(['ASSAULT asserted']);
});

it('who does not enforce sanctions does nothing of his own', () => {
  expect(types('Beijing will not enforce the sanctions.')).toEqual([]);
});

it('a state that walks out strikes nobody', () => {
  expect(types('Talks ended after Egypt walked out.')).toEqual([]);
  expect(types('Teachers in Peru walked out over pay.')).toEqual(['PROTEST asserted']);
});
