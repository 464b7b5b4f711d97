import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Of what country that is which words mean where they stand last, and what it is called. */
function meant(text: string, words: string, published = '2025-10-27'): string {
  const { actors } = read({ text, published });
  const start = text.lastIndexOf(words);
  const found = actors.find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.end === start + words.length),
  );
  return found ? `${found.name}, ${found.country ?? 'nobody'}` : 'nobody';
}

describe('rebels told of by whom they are backed', () => {
  it('are the band named right before', () =>
    expect(
      meant(
        'The UN envoy met Houthi officials in Muscat. The Iran-backed rebels still hold Sanaa.',
        'The Iran-backed rebels',
      ),
    ).toBe('Houthis, YEM'));
  it('are separatists, too', () =>
    expect(
      meant(
        'Fighters of the Southern Transitional Council took Seiyun, and Saudi Arabia told the separatists to leave.',
        'the separatists',
      ),
    ).toBe('Southern Transitional Council, YEM'));
});

describe('the militia', () => {
  it('is the one named right before', () =>
    expect(meant('Iraq blamed Kataib Hezbollah for a drone; the militia denied it.', 'the militia')).toContain(
      'Hezbollah',
    ));
});

describe('the government of a state', () => {
  it('is not that of a region of it', () =>
    expect(
      meant(
        'The Kurdistan Regional Government sold oil. The envoy urged the Iraqi government to act.',
        'the Iraqi government',
      ),
    ).toBe('the Iraqi government, IRQ'));
});

describe('this country', () => {
  it('is the one that a text is about, where who speaks is of none', () =>
    expect(
      meant(
        'ADEN, Yemen — Yemen fought on. Saudi Arabia called for talks. “This country cannot bear two more wars,” the UN envoy, Rosa Lind, said. Yemen has no harvest.',
        'This country',
      ),
    ).toBe('Yemen, YEM'));
});

describe('a group that calls itself something', () => {
  it('is that', () =>
    expect(
      meant(
        'Soldiers fought rebels in Lima. The group, which calls itself the Popular Front of Piura, fled.',
        'The group',
      ),
    ).toContain('Popular Front'));
});

describe('whose support somebody has', () => {
  it('is another’s', () => {
    const text = 'Rosa Lind told reporters that Carlos Mora had her full support. Carlos Mora agreed.';
    expect(meant(text, 'her')).toContain('Rosa Lind');
    const told = 'Ali Ruiz told reporters that Carlos Mora had his full support.';
    expect(meant(told, 'his')).toContain('Ali Ruiz');
  });
});

describe('the president-elect', () => {
  it('is who is known to take office soon', () =>
    expect(
      meant('Donald Trump won in Ohio. Mexico wrote to the president-elect.', 'the president-elect', '2024-11-20'),
    ).toBe('Donald Trump, USA'));
});

describe('letters beside a trade', () => {
  it('are a firm', () =>
    expect(meant('Peru said that QZR, the Norwegian producer, had asked for its money.', 'QZR')).toBe('QZR, NOR'));
});

describe('a county before its judge', () => {
  it('is a place', () => {
    const { actors } = read({ text: 'HOUSTON — Harris County Judge Rosa Lind said that the state was wrong.' });
    expect(actors.some(({ name }) => /Harris$/.test(name))).toBe(false);
  });
});

describe('those of a party at home', () => {
  it('are of that state', () =>
    expect(
      meant('MIAMI — Florida counted again. Officials in Florida said so. Republicans want a new law.', 'Republicans'),
    ).toContain('USA'));
});

describe('the president of a region', () => {
  it('is told of by its people', () =>
    expect(
      meant('Carles Puigdemont left Spain. The former Catalan president said no.', 'The former Catalan president'),
    ).toBe('Carles Puigdemont, ESP'));
});

describe('the president of a text that is at home somewhere', () => {
  it('is no head of another state whom it names only later', () => {
    const text =
      'ANTANANARIVO, Madagascar — Madagascar has a new ruler. Soldiers of Madagascar left their camp. The assembly had impeached the president. Emmanuel Macron would say nothing.';
    expect(meant(text, 'the president')).not.toContain('Macron');
  });
});

describe('those born late', () => {
  it('are no general', () => {
    const { actors } = read({ text: 'Gen Z Mada, the movement behind the protests, wants a say in the cabinet.' });
    expect(actors[0]).toMatchObject({ name: 'Gen Z Mada', kind: 'organisation' });
  });
});

describe('a ministry in a text that has turned to another state', () => {
  it('is not that of the state at home', () => {
    const text =
      'ANTANANARIVO, Madagascar — Madagascar has a new ruler. Madagascar waits.\n\nIn Bamako, General Assimi Goita of Mali met a Russian minister. Mali has no fuel. Russia sent some to Mali.\n\nThe miner is at odds with the junta. The finance ministry holds four men.';
    expect(meant(text, 'The finance ministry')).not.toContain('MDG');
  });
});
