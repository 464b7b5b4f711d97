import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string): string[] =>
  read({ text, published: '2025-06-01' }).instruments.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );

describe('an instrument told of again', () => {
  it('is the resolution to be voted on, not what was signed, where there is a draft', () =>
    expect(
      found(
        'The board will vote on a resolution drafted by Peru. Mali said the Lima understanding was void. Chad backs the draft.',
      )[0],
    ).toBe('resolution of Peru: a resolution | the draft'));
  it('is a declaration in form where both sides have just signed an agreement', () =>
    expect(
      found(
        'Peru and Chile signed a ceasefire agreement on Sunday. The joint declaration, signed in Lima, frees 18 men. Peru hailed the joint declaration.',
      ),
    ).toEqual(['ceasefire agreement: a ceasefire agreement | The joint declaration | the joint declaration']));
  it('is none that is only wished for, where it has a year', () =>
    expect(
      found('Both want a new nuclear agreement. Peru said the 2015 accord was dead.').map((line) => line.split(':')[0]),
    ).toEqual(['new nuclear agreement', '2015 accord']));
  it('is the resolution just adopted, where members are said to have voted for its number', () => {
    expect(
      found(
        'The council adopted a Peruvian-drafted resolution on Mali. Ten members voted in favour of Resolution 2999. Chad called the text vague.',
      ),
    ).toEqual(['Resolution 2999: a Peruvian-drafted resolution | Resolution 2999 | the text']);
    expect(found('The council adopted a resolution on Mali. Chad recalled Resolution 1701.')).toHaveLength(2);
  });
  it('is another where it is a rival text, and neither the draft that one side has of its own', () => {
    expect(found('Peru put forward a draft. Mali circulated a rival text.')).toHaveLength(2);
    expect(
      found(
        'The council adopted a resolution on Mali. Chad backed the resolution. Peru withdrew Lima’s own draft. Mali praised the text.',
      )[0],
    ).toContain('the text');
  });
  it('is the protocol that is set up, and no treaty of another name', () =>
    expect(
      found(
        'Mali left the Rome Statute. Judges criticised the protocol setting up a new court. Chad backs the protocol.',
      ),
    ).toEqual(['Rome Statute: Rome Statute', 'protocol: the protocol | the protocol']));
  it('is the ruling that upholds another', () =>
    expect(
      found('A court ruled for Peru. The ruling upholds a judgment of a lower court. Chile praised the verdict.')[0],
    ).toBe('ruling: The ruling | the verdict'));
  it('is a ruling where a panel has ruled', () =>
    expect(
      found('A trade panel ruled on Friday that the Chilean duties broke the rules. Peru hailed the ruling.'),
    ).toEqual(['ruling: the ruling']));
  it('is a framework, and the text, that a text is about', () =>
    expect(
      found(
        'Chad and the FACT rebels signed a framework agreement on Monday. Mali hailed the framework. Niger recalled the Bamako accord of its own. Peru dismissed the text.',
      )[0],
    ).toBe('framework agreement: a framework agreement | the framework'));
  it('is the pact of the headline under another noun', () =>
    expect(
      found(
        'Chad and Peru to sign pact\n\nChad will sign its trade agreement with Peru on Monday, a minister said. Chad hailed the agreement.',
      ),
    ).toHaveLength(1));
  it('is a plan while it is only proposed', () =>
    expect(
      found('The rebels turned down a humanitarian truce put forward by Chad. Mali said the plan was biased.'),
    ).toEqual(['humanitarian truce: a humanitarian truce | the plan']));
  it('is a bill while a parliament votes on it, and no motion on something else', () => {
    expect(
      found(
        'Peru’s parliament ratified a trade agreement with Chile on Monday. The Socialists voted against the bill.',
      ),
    ).toEqual(['trade agreement: a trade agreement | the bill']);
    expect(found('Peru’s parliament ratified a trade agreement with Chile. Mali tabled the motion.')[0]).toBe(
      'trade agreement: a trade agreement',
    );
  });
  it('is the draft that a speaker refuses without its name', () =>
    expect(
      found('The council rejected a resolution on Mali. “We cannot support a text that ignores our views,” Chad said.'),
    ).toEqual(['resolution: a resolution | a text']));
  it('is a roadmap that some have issued', () =>
    expect(found('Egypt stands by the roadmap the four countries had issued in May.')).toHaveLength(1));
  it('is the accord of its year', () =>
    expect(
      found('Peru defended the 2018 peace agreement. Chad accused the rebels of breaching the 2018 accord.'),
    ).toEqual(['2018 peace agreement: the 2018 peace agreement | the 2018 accord']));
  it('is the known one of its year, or the one called after the same place', () => {
    expect(
      found(
        'Ethiopia ruled out changes to a 2010 framework accord. Egypt refuses to sign the Cooperative Framework Agreement.',
      ),
    ).toEqual([
      'Nile Basin Cooperative Framework Agreement: a 2010 framework accord | Cooperative Framework Agreement',
    ]);
    expect(found('Peru left the Ottawa Convention in May. Chile will keep the Ottawa accord.')).toEqual([
      'Mine Ban Treaty: Ottawa Convention | the Ottawa accord',
    ]);
  });
  it('is none of the United Nations where it is a region’s', () =>
    expect(found('Russia abandoned the European convention against torture.')).toEqual([
      'European convention against torture: the European convention',
    ]));
  it('is a court’s ruling under other nouns', () =>
    expect(
      found(
        'The court ordered Chad to leave in a provisional ruling that Mali hailed. Chad ignored the order. Peru respects the court’s decision.',
      ),
    ).toEqual(['provisional ruling: a provisional ruling | the order | the court’s decision']));
  it('gets its name in the next sentence, or behind known as', () => {
    expect(
      found('Peru endorsed a regional security treaty. Under the Ocean of Calm Pact, all would consult each other.'),
    ).toEqual(['Ocean of Calm Pact: a regional security treaty | Ocean of Calm Pact']);
    expect(found('Peru rejected a border accord with Chile, known as the Tacna Agreement.')).toEqual([
      'Tacna Agreement: a border accord | Tacna Agreement',
    ]);
  });
  it('is not the known one of that year where it is a memorandum', () =>
    expect(
      found('Russia quit the Black Sea Grain Initiative. It honours the 2022 memorandum with Turkey.'),
    ).toHaveLength(2));
});
