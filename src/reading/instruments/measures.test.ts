import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string): string[] =>
  read({ text, published: '2025-06-01' }).instruments.map(({ kind, name, mentions }) =>
    [kind, name, mentions.length].join(' | '),
  );

describe('measures', () => {
  it.each([
    ["Hungary opposes the EU's sanctions against Russia.", 'measure | European Union sanctions on Russia | 1'],
    ['Turkey refused to join U.S. sanctions on Iran.', 'measure | United States sanctions on Iran | 1'],
    ['Kenya called for sanctions on Chad.', 'measure | sanctions on Chad | 1'],
    ['Mali condemned the sanctions imposed by ECOWAS.', 'measure | ECOWAS sanctions | 1'],
    ['China opposes the arms embargo on South Sudan.', 'measure | arms embargo on South Sudan | 1'],
    ['Ukraine welcomed the ban on Russian gas.', 'measure | ban on Russian gas | 1'],
    ['Canada condemned the 25 percent tariffs on steel.', 'measure | tariffs on steel | 1'],
    ['Greece opposed the price cap on Russian oil.', 'measure | price cap on Russian oil | 1'],
    ["China opposes the Security Council's embargo on Mali.", 'measure | UN Security Council embargo on Mali | 1'],
    ['Russia opposed the sanctions regime on Mali.', 'measure | sanctions regime on Mali | 1'],
  ])('%s', (text, line) => expect(found(text)).toEqual([line]));

  it.each([
    'Sanctions have hurt the economy.',
    'Norway supports sanctions.',
    'Iran threatened sanctions against Norway.',
    'The United States imposed sanctions on two Serbian firms.',
    'Higher tariffs would hurt exporters.',
    'The mayor defended the ban on cars in the old town.',
    'The court lifted the ban on the party.',
    'The company sought a waiver from its lenders.',
    'The regime in Damascus fell.',
  ])('are none, what is not said whose or on whom: %s', (text) => expect(found(text)).toEqual([]));

  it('are told of again by their noun, or as what was imposed', () => {
    expect(
      found(
        'The United States imposed sanctions on Mali. Algeria denounced the sanctions. France welcomed the measures.',
      ),
    ).toEqual(['measure | United States sanctions on Mali | 3']);
    expect(found("Canada slammed Washington's steel tariffs. Brazil could live with the U.S. tariffs.")).toEqual([
      'measure | United States steel tariffs | 2',
    ]);
    expect(found('The EU imposed sanctions on Mali. Peru said the sanctions regime had lapsed.')).toEqual([
      'measure | European Union sanctions on Mali | 2',
    ]);
    expect(found('Peru said the sanctions regime had lapsed.')).toEqual([]);
    expect(found('Hungary opposes EU sanctions on Russia. Mali denounced the U.S. sanctions on Cuba.')).toHaveLength(2);
  });
});

describe('what bodies decide', () => {
  it.each([
    ['Mali opposed the mandate of the UN mission.', 'other | mandate of the UN mission | 1'],
    [
      "Norway backed the African Union's decision on Western Sahara.",
      'resolution | African Union decision on Western Sahara | 1',
    ],
    ['Hungary challenged Council Decision 2023/891.', 'law | Council Decision 2023/891 | 1'],
    ['The General Assembly met. Ecuador said the Charter forbade it.', 'charter | Charter of the United Nations | 1'],
  ])('%s', (text, line) => expect(found(text)).toContain(line));
  it.each(['Voters gave him a clear mandate.', 'The party held its convention in Chicago.'])(
    'is nothing else: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});
