import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Who holds which office since or until when, as a text of a Wednesday tells it. */
function offices(text: string): string[] {
  const { actors } = read({ text, published: '2025-11-12' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return actors
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, offices }) =>
      offices.map(
        ({ title, of, when }) => `${name}: ${title}${of ? ` of ${names.get(of)}` : ''}${when ? ` ${when}` : ''}`,
      ),
    );
}

describe('offices that people come into or leave', () => {
  it('are theirs from the day that the text gives on', () => {
    expect(offices('Lima swore in Rosa Lind as foreign minister on Tuesday.')).toEqual([
      'Rosa Lind: foreign minister 2025-11-11/..',
    ]);
    expect(offices('Maya Gurung, who became Nepal’s foreign minister in May, met farmers.')).toEqual([
      'Maya Gurung: foreign minister of Nepal 2025-05/..',
    ]);
    expect(offices('Ana Ilic, sworn in as Serbia’s foreign minister on Monday, met him.')).toEqual([
      'Ana Ilic: foreign minister of Serbia 2025-11-10/..',
    ]);
    expect(offices('Ilze Ozola takes over as Latvian defence minister from Peteris Berzins.')).toEqual([
      'Ilze Ozola: defence minister of Latvia',
    ]);
    expect(offices('Ama Boateng succeeds Kojo Mensah as foreign minister of Ghana.')).toEqual([
      'Ama Boateng: foreign minister of Ghana',
    ]);
  });
  it('are theirs up to the day on which they went or were removed', () => {
    expect(offices('Kojo Mensah stepped down as Ghana’s foreign minister on Friday.')).toEqual([
      'Kojo Mensah: foreign minister of Ghana ../2025-11-07',
    ]);
    expect(offices('The president fired Defence Minister Peteris Berzins on Monday.')).toContain(
      'Peteris Berzins: defence minister ../2025-11-10',
    );
  });
  it('pass to whoever is put in the place of the one before', () => {
    expect(
      offices('The king dismissed Foreign Minister Hari Thapa on Sunday and appointed Maya Gurung in his place.'),
    ).toEqual(
      expect.arrayContaining([
        'Hari Thapa: foreign minister ../2025-11-09',
        'Maya Gurung: foreign minister 2025-11-09/..',
      ]),
    );
    expect(
      offices('The king sacked Foreign Minister Hari Thapa on Sunday. He named Maya Gurung to replace Hari Thapa.'),
    ).toContain('Maya Gurung: foreign minister');
  });
  it('were those of whoever is replaced, up to then', () => {
    expect(offices('Oumar Keita was sworn in as Mali’s foreign minister on Monday, replacing Abdou Traore.')).toEqual([
      'Oumar Keita: foreign minister of Mali 2025-11-10/..',
      'Abdou Traore: foreign minister of Mali ../2025-11-10',
    ]);
    expect(offices('Peru welcomed the appointment of Oumar Keita as foreign minister of Mali.')).toEqual([
      'Oumar Keita: foreign minister of Mali',
    ]);
  });
  it('are of the state that gives them', () => {
    const { actors } = read({
      text: 'Ghana’s president, John Mahama, appointed Ama Boateng finance minister on Monday.',
    });
    expect(actors.find(({ name }) => name === 'Ama Boateng')).toMatchObject({ kind: 'person', country: 'GHA' });
  });
  it('are nobody’s where that is not done', () => {
    expect(offices('The opposition said Kojo Mensah should resign as foreign minister.')).toEqual([]);
    expect(offices('Parliament did not confirm Ama Boateng as foreign minister.')).toEqual([]);
    expect(offices('Latvia may name Ilze Ozola as defence minister.')).toEqual([]);
  });
  it('pass to whoever somebody is replaced by', () => {
    expect(offices('Foreign Minister Hari Thapa was replaced by Maya Gurung on Sunday.')).toEqual([
      'Hari Thapa: foreign minister ../2025-11-09',
      'Maya Gurung: foreign minister 2025-11-09/..',
    ]);
    expect(offices('Hari Thapa was replaced as foreign minister by Maya Gurung on Sunday.')).toEqual([
      'Hari Thapa: foreign minister ../2025-11-09',
      'Maya Gurung: foreign minister 2025-11-09/..',
    ]);
    expect(offices('Foreign Minister Hari Thapa will be replaced by Maya Gurung.')).toEqual([
      'Hari Thapa: foreign minister',
    ]);
  });
  it('do not pass to a president who replaces somebody', () =>
    expect(offices('President Hari Thapa replaced Maya Gurung, his security adviser, on Monday.')).toEqual([
      'Hari Thapa: president',
      'Maya Gurung: security adviser ../2025-11-10',
    ]));
  it('pass from whoever was removed or moved, and not from who names his heir', () => {
    expect(
      offices('The president moved Defence Minister Nuno Reis to the treasury and named Carlos Vilar to succeed him.'),
    ).toContain('Carlos Vilar: defence minister');
    expect(
      offices(
        'President Arman Tokay fired Foreign Minister Murat Nur on Monday and appointed Yerlan Kosh to replace him.',
      ),
    ).toContain('Yerlan Kosh: foreign minister 2025-11-10/..');
  });
  it('end, though other offices of his are told', () =>
    expect(
      offices(
        'The president dismissed Prime Minister Ousmane Sarr in May. Ousmane Sarr, the mayor of Thies, accused him of deceit.',
      ),
    ).toContain('Ousmane Sarr: prime minister ../2025-05'));
});
