import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** The statements of a text: speakers, cue and content. */
function told(text: string): string[] {
  const { statements, actors } = read({ text, published: '2026-11-30' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '');
  return statements.map(
    ({ speakers, cue, content }) =>
      `${speakers.map((id) => names.get(id)).join(', ')} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
}

/** The events of a text: type, actors and recipients. */
function done(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-11-30' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const list = (sides: readonly { actor: string }[]) => sides.map(({ actor }) => names.get(actor)).join(', ');
  return events.map(({ type, actors: who, recipients }) => `${type} ${list(who)} > ${list(recipients)}`);
}

const resolution = `The Security Council,

Recalling its resolutions 1701 (2006) and 2790 (2025),

Noting with concern the continued violations of the Blue Line,

1. Decides to extend the mandate of the Interim Force;

2. Calls upon Israel and Lebanon to respect the truce;

3. Condemns all attacks on peacekeepers.`;

describe('lists under those who say or do what they tell', () => {
  it('a resolution is the words of its body', () => {
    expect(told(resolution)).toEqual([
      'UN Security Council | Recalling | its resolutions 1701 (2006)',
      'UN Security Council | Noting | the continued violations of the Blue Line',
      'UN Security Council | Decides | to extend the mandate of the Interim Force',
      'UN Security Council | Calls upon | Israel and Lebanon to respect the truce',
      'UN Security Council | Condemns | all attacks on peacekeepers',
    ]);
    expect(done(resolution)).toEqual([
      'REQUEST UN Security Council > Israel, Lebanon',
      'ACCUSE UN Security Council > ',
    ]);
  });

  it('the points of a communiqué are those of the ministers over them', () => {
    const text = `The foreign ministers of Kenya and Ethiopia met in Nairobi. The ministers:

1. Welcomed the offer of the African Union to host talks;

2. Rejected unilateral measures that would change the status of the lake;

(c) Strongly condemned Russia's strikes on the ports of Odesa.`;
    expect(told(text)).toEqual([
      'Kenya, Ethiopia | Welcomed | the offer of the African Union to host talks',
      'Kenya, Ethiopia | Rejected | unilateral measures that would change the status of the lake',
      "Kenya, Ethiopia | Strongly condemned | Russia's strikes on the ports of Odesa",
    ]);
    expect(done(text).at(-1)).toBe('ACCUSE Kenya, Ethiopia > Russia');
  });

  it('a person stands over dashes, and the verb of an item is no given name', () => {
    const text = `Speaking to reporters in Baku, President Aliyev:

* praised the American mediators,

* accused France of arming Armenia.`;
    expect(told(text)).toEqual([
      'Ilham Aliyev | praised | the American mediators',
      'Ilham Aliyev | accused | France of arming Armenia',
    ]);
    expect(told('The ministers:\n\n- Urge Russia to leave;\n\n- Welcome Turkey’s offer.')).toEqual([
      'The ministers | Urge | Russia to leave',
      'The ministers | Welcome | Turkey’s offer',
    ]);
  });

  it('a list that has its own subjects, or of things, keeps them', () => {
    expect(told('The ministers:\n\n- Peru welcomed the truce;\n\n- Chile did not.')).toEqual([
      'Peru | welcomed | the truce',
    ]);
    expect(told('Three points:\n\n- Welcomed the truce.')[0]).toMatch(/^ \|/);
  });
});

describe('what was struck struck nobody', () => {
  it.each([
    ['China condemned the raid on the embassy of Iran in Damascus.', ['ACCUSE China > ']],
    ['The ministers condemned the attack on a convoy of the World Food Programme.', ['ACCUSE The ministers > ']],
    ['Egypt condemned the attack on the airport of Khartoum by the RSF.', ['ACCUSE Egypt > Rapid Support Forces']],
  ])('%s', (text, events) => expect(done(text)).toEqual(events));
});

describe('what a list tells behind the colon of whoever says it', () => {
  it.each([
    [
      'The ministry said on Monday that:\n\n• Moscow welcomed the truce;\n\n• it would remove its guards.',
      'The ministry | said | Moscow welcomed the truce … it would remove its guards',
    ],
    [
      'The ministers agreed on the following:\n\n1. A truce will begin on Monday.\n\n2. Prisoners will be freed.\n\nTalks go on.',
      'The ministers | agreed on | A truce will begin on Monday … Prisoners will be freed',
    ],
    [
      'In a statement, Peru announced the following measures:\n- It will close its embassy.\n- Its ambassador will leave.',
      'Peru | announced | It will close its embassy … Its ambassador will leave',
    ],
  ])('%s', (text, statement) => expect(told(text)).toContain(statement));

  it('is nothing where no item follows', () => {
    expect(told('Peru announced the following measures:\n\nThe embassy will close.')).toEqual([
      'Peru | announced | the following measures',
    ]);
  });
});

describe('lines over a list with more than a name', () => {
  it('the body with its meeting, and paragraphs that begin with a participle', () => {
    const text = `The Peace and Security Council of the African Union (AU), at its meeting held on 14 November 2026,

Having heard the statement of the envoy;

Acting under Article 7 of its Protocol,

1. Strongly condemns the attack on the UN base at Nasir;

2. Urges the Government of South Sudan to release Riek Machar; and

3. Decides to remain seized of the matter.`;
    expect(told(text).map((one) => one.replace(/^.* Union \|/, 'AU |'))).toEqual([
      'AU | Strongly condemns | the attack on the UN base at Nasir',
      'AU | Urges | the Government of South Sudan to release Riek Machar',
      'AU | Decides | to remain seized of the matter',
    ]);
  });

  it('those who meet, and one behind a phrase', () => {
    const text = `The Presidents of Armenia, Georgia and Kazakhstan, meeting in Tbilisi on 9 November 2026:

• Agreed to abolish transit fees;

• Regretted that no rail link had been opened; and

• Opposed the new customs rules.

In the margins of the meeting, Foreign Minister Maka Botchorishvili:

(a) criticised Moscow’s ban on wine.`;
    expect(told(text)).toEqual([
      'Armenia, Georgia, Kazakhstan | Agreed | to abolish transit fees',
      'Armenia, Georgia, Kazakhstan | Regretted | that no rail link had been opened',
      'Armenia, Georgia, Kazakhstan | Opposed | the new customs rules',
      'Maka Botchorishvili | criticised | Moscow’s ban on wine',
    ]);
  });

  it('a condition goes on in the list', () => {
    expect(
      told('France said it would only lift sanctions if:\n\n- all inspectors were let in;\n\n- the stock fell.'),
    ).toEqual(['France | said | it would only lift sanctions if … all inspectors were let in … the stock fell']);
  });
});
