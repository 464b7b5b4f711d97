import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const actorsIn = (text: string): string[] =>
  read({ id: 't', text, published: '2025-10-01' }).actors.map(({ name }) => name);

describe('a surname alone', () => {
  it('means who heads the body that the text names', () => {
    expect(actorsIn('Ministers of the United Nations met. Guterres said both sides were to blame.')).toContain(
      'António Guterres',
    );
    expect(actorsIn('EU ministers met in Brussels. Kallas said the sanctions would stay.')).toContain('Kaja Kallas');
  });

  it('means nobody known where the text names no body of his and another is called so', () =>
    expect(actorsIn('Guterres left the school on Monday.')).toContain('Guterres'));
});

it('takes a Security Council that has a secretary for no body of the United Nations', () => {
  const actors = actorsIn('The secretary of the Security Council, Ivan Petrenko, met reporters in Lima.');
  expect(actors).not.toContain('UN Security Council');
  expect(actorsIn('The president of the Security Council met reporters.')).toContain('UN Security Council');
});

it('places who led one state and later served another in the first', () =>
  expect(
    read({ text: 'The jailed ex-president, Mikheil Saakashvili, said no.', published: '2025-12-03' }).actors[0]
      ?.country,
  ).toBe('GEO'));
