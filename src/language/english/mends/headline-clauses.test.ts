import { describe, expect, it } from 'vitest';
import {
  mendHeadlineClauses,
  mendHeadlineLots,
  mendHeadlineMarches,
  mendHeadlinePresents,
  mendNounsBehindNames,
  mendPresentsInCompounds,
} from './headline-clauses.js';
import { mendBareHeadlines, mendClausesWithAs } from './headlines.js';
import { mended } from './sketch.js';

describe('clauses of headlines', () => {
  it('finds the verb in s behind a singular, with its object', () => {
    const tree = mended(
      mendHeadlineClauses,
      `Peru NNP nsubj vows
       vows VBZ root
       support NN obj vows
       as IN case masses
       Quito NNP nmod:poss troops
       's POS case Quito
       navy NN compound masses
       masses NNS nmod support
       troops NNS nmod support`,
    );
    expect(tree('masses')).toBe('advcl vows');
    expect(tree('navy')).toBe('nsubj masses');
    expect(tree('Quito')).toBe('nmod:poss navy');
    expect(tree('troops')).toBe('obj masses');
    expect(tree('as')).toBe('mark masses');
  });

  it('finds the bare verb behind a plural', () => {
    const tree = mended(
      mendHeadlineClauses,
      `Peru NNP nsubj hails
       hails VBZ root
       pact NN obj hails
       as IN case slump
       exports NNS compound slump
       slump NN obl hails`,
    );
    expect(tree('slump')).toBe('advcl hails');
    expect(tree('exports')).toBe('nsubj slump');
  });

  it('leaves a role as it is, and a plural behind a plural', () => {
    const role = mended(
      mendHeadlineClauses,
      `Peru NNP nsubj names
       names VBZ root
       Lind NNP obj names
       as IN case head
       a DT det head
       party NN compound head
       head NN obl names`,
    );
    expect(role('head')).toBe('obl names');
    const plural = mended(
      mendHeadlineClauses,
      `Peru NNP nsubj lists
       lists VBZ root
       demands NNS obj lists
       as IN case talks
       arms NNS compound talks
       talks NNS obl lists`,
    );
    expect(plural('talks')).toBe('obl lists');
  });

  it('takes the noun behind two names for their verb', () => {
    const tree = mended(
      mendNounsBehindNames,
      `Peru NNP nsubj trade
       and CC cc Chile
       Chile NNP conj Peru
       trade NN root
       blame NN conj Peru`,
    );
    expect(tree('blame')).toBe('obj trade');
  });

  it('takes a present among the parts of a noun for the verb', () => {
    const tree = mended(
      mendPresentsInCompounds,
      `Peru NNP compound hails
       hails VBZ compound deal
       deal NN root
       as IN case hand
       rebels NNS compound hand
       hand NN nmod deal`,
    );
    expect(tree('hails')).toBe('root');
    expect(tree('Peru')).toBe('nsubj hails');
    expect(tree('deal')).toBe('obj hails');
  });

  it('finds a verb behind listed names although a clause of as has its own', () => {
    const tree = mended(
      mendBareHeadlines,
      `Peru NNP root
       , , punct Peru
       Chile NNP compound launch
       condemn JJ compound launch
       launch NN appos Peru
       as IN mark fires
       Quito NNP nsubj fires
       fires VBZ acl launch
       missile NN obj fires`,
    );
    expect(tree('condemn')).toBe('root');
    expect(tree('launch')).toBe('obj condemn');
    expect(tree('fires')).toBe('advcl condemn');
  });

  it('gives a verb behind as the noun before it although a phrase stands between', () => {
    const tree = mended(
      mendClausesWithAs,
      `Peru NNP nsubj recalls
       recalls VBZ root
       envoy NN obj recalls
       as IN case row
       row NN obl recalls
       with IN case Chile
       Chile NNP nmod row
       deepens VBZ advcl recalls`,
    );
    expect(tree('row')).toBe('nsubj deepens');
    expect(tree('as')).toBe('mark deepens');
  });
  it('finds the verb between a name and what stands beside it', () => {
    const tree = mended(
      mendHeadlinePresents,
      `Peru NNP compound lodges
       lodges NNS root
       new JJ amod protest
       protest NN appos lodges
       over IN case raid
       raid NN nmod protest`,
    );
    expect(tree('Peru')).toBe('nsubj lodges');
    expect(tree('protest')).toBe('obj lodges');
  });

  it('finds the verb in what the parser makes one thing of', () => {
    const tree = mended(
      mendHeadlinePresents,
      `Council NNP nsubj extends
       extends VBZ root
       mission NN obj extends
       ; : punct vote
       Chile NNP nsubj vote
       boycotts NNS compound vote
       vote NN parataxis extends`,
    );
    expect(tree('boycotts')).toBe('parataxis extends');
    expect(tree('Chile')).toBe('nsubj boycotts');
    expect(tree('vote')).toBe('obj boycotts');
  });

  it('leaves a name with its plural where nothing follows', () => {
    const tree = mended(
      mendHeadlinePresents,
      `Chile NNP compound talks
       talks NNS root
       in IN case Lima
       Lima NNP nmod talks`,
    );
    expect(tree('Chile')).toBe('compound talks');
  });
  it('finds the verb that ends it behind a plural', () => {
    const tree = mended(
      mendHeadlineLots,
      `Quito NNP compound stall
       peace NN compound talks
       talks NNS compound stall
       stall NN root`,
    );
    expect(tree('talks')).toBe('nsubj stall');
    expect(tree('Quito')).toBe('compound talks');
  });
});

describe('what crowds do', () => {
  const lines = `Thousands NNS root
   march NNP nmod:unmarked Thousands
   in IN case Lima
   Lima NNP nmod march`;
  it('is the verb of a headline', () => {
    const tree = mended(mendHeadlineMarches, lines);
    expect(['Thousands', 'march', 'Lima'].map(tree)).toEqual(['nsubj march', 'root', 'obl march']);
  });
  it('is none in a sentence that has one', () => {
    const tree = mended(mendHeadlineMarches, `${lines}\nbegins VBZ acl march`);
    expect(tree('march')).toBe('nmod:unmarked Thousands');
  });
});
