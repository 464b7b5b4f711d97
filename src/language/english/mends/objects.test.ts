import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mendInfinitivesBehindAsked, mendInfinitivesInsideClauses, mendInfinitivesOfConcerned } from './bidden.js';
import {
  mendBareThingsGiven,
  mendCallsOn,
  mendClausesOfTold,
  mendObjectsBehind,
  mendObjectsBehindParticles,
  mendReceiversAsSubjects,
  mendSummariesAsSubjects,
  mendThingsGiven,
} from './objects.js';
import { mended } from './sketch.js';
import { mendCharges } from './verdicts.js';

const reader = (text: string) => {
  const { tokens } = analyse(text);
  return (word: string): string => {
    const { deprel, head } = tokens.find(({ form }) => form === word)!;
    return `${deprel} ${tokens[head]?.form}`;
  };
};

it('hangs a charge on the verb, and who is joined to it on whom is accused', () => {
  const of = mended(
    mendCharges,
    `accused VBD root
     envoys NNS obj accused
     of IN case theft
     theft NN nmod envoys
     and CC cc army
     an DT det army
     army NN conj theft
     OF IN case murder
     murder NN nmod army`.replace('OF', 'of'),
  );
  expect([of('theft'), of('army')]).toEqual(['obl accused', 'conj envoys']);
});

it('takes a weekday behind an object for the day', () => {
  const of = reader("Norway summoned Peru's ambassador Tuesday to complain about the song.");
  expect(of('ambassador')).toBe('obj summoned');
  expect(of('Tuesday')).toBe('obl:unmarked summoned');
});

it('takes "guilty" for what somebody is found to be', () => {
  const of = reader('A tribunal in Oslo found Petrov guilty of failing to report the theft.');
  expect(of('Petrov')).toBe('obj found');
  expect(of('guilty')).toBe('xcomp found');
});

it('takes what stands behind the name of the receiver for what he is given', () => {
  const of = reader(
    "President Ana Ruiz of Peru gave the country's finance minister, Pedro Alves, a formal mandate on Monday to form a government.",
  );
  expect(of('mandate')).toBe('obj gave');
});

it('gives a verb the object behind an adjective, a participle or a phrase', () => {
  expect(reader('Peru set free some forty union leaders.')('leaders')).toBe('obj set');
  const of = reader('Peru extradited suspected Chilean militant Pablo Rojas to Chile on Sunday.');
  expect(of('suspected')).toMatch(/^amod /);
  expect(of('Pablo')).toBe('obj extradited');
  expect(reader('A Peruvian court has freed on bail two ex-ministers who served in the cabinet.')('ex-ministers')).toBe(
    'obj freed',
  );
});

it('gives an infinitive after a relative clause back to the verb before it', () => {
  const aside = reader(
    'The government ordered the daily newspaper, which is aligned with a small party, to suspend it.',
  );
  expect(aside('suspend')).toBe('xcomp ordered');
  const needed = reader('Peru will allow up to 900 Chilean refugees who have lived there for a decade to return home.');
  expect(needed('return')).toBe('xcomp allow');
});

it('gives an infinitive behind those concerned back to the verb', () => {
  const of = mended(
    mendInfinitivesOfConcerned,
    `He PRP nsubj urged
     urged VBD root
     the DT det states
     states NNS iobj urged
     concerned JJ xcomp urged
     to TO mark talk
     talk VB xcomp concerned`,
  );
  expect(of('concerned')).toBe('amod states');
  expect(of('talk')).toBe('xcomp urged');
});

it('takes what stands beside the name of the receiver for what he is given', () => {
  const of = mended(
    mendThingsGiven,
    `Ruiz NNP nsubj gave
     gave VBD root
     ministers NNS obj gave
     , , punct Alves
     Alves NNP appos ministers
     , , punct mandate
     a DT det mandate
     mandate NN appos ministers`,
  );
  expect(of('ministers')).toBe('iobj gave');
  expect(of('mandate')).toBe('obj gave');
});

it('takes a participle between attributes and the object for one of them', () => {
  const of = mended(
    mendObjectsBehind,
    `Peru NNP nsubj imposed
     imposed VBD root
     new JJ amod tariffs
     targeted VBN xcomp imposed
     tariffs NNS obj targeted`,
  );
  expect(of('tariffs')).toBe('obj imposed');
  expect(of('targeted')).toBe('amod tariffs');
});

it('hangs what somebody is told on the telling', () => {
  const of = mended(
    mendClausesOfTold,
    `He PRP nsubj warned
     warned VBD root
     voters NNS obj warned
     that IN mark closed
     ports NNS nsubj closed
     closed VBD acl:relcl voters`,
  );
  expect(of('closed')).toBe('ccomp warned');
});

it('hangs a clause on who is told where the verb has no object that `that` could be', () => {
  const of = (verb: string) =>
    mended(
      mendClausesOfTold,
      `Lind NNP nsubj told
       told VBD root
       farmers NNS iobj told
       that WDT obj ${verb}
       dams NNS nsubj ${verb}
       ${verb} VBD acl:relcl farmers`,
    );
  expect(of('burst')('burst')).toBe('ccomp told');
  expect(of('burst')('that')).toBe('mark burst');
  expect(of('fed')('fed')).toBe('acl:relcl farmers');
});

it('takes "on" for the preposition of whoever is called on', () => {
  const of = mended(
    mendCallsOn,
    `They PRP nsubj called
     called VBD root
     on RP compound:prt called
     Peru NNP obj called
     to TO mark leave
     leave VB xcomp called`,
  );
  expect(of('on')).toBe('case Peru');
  expect(of('Peru')).toBe('obl called');
});

it('makes a complement of what somebody is asked to do', () => {
  const of = mended(
    mendInfinitivesBehindAsked,
    `They PRP nsubj asked
     asked VBD root
     Peru NNP iobj asked
     to TO mark leave
     leave VB advcl asked`,
  );
  expect(of('leave')).toBe('xcomp asked');
});

it('gives a finite clause the subject that was taken for a receiver', () => {
  const of = mended(
    mendReceiversAsSubjects,
    `Polls NNS nsubj showed
     showed VBD root
     Ruiz NNP iobj showed
     led VBD ccomp showed
     them PRP obj led`,
  );
  expect(of('Ruiz')).toBe('nsubj led');
});

it('leaves an object before a clause of its own', () => {
  const of = mended(
    mendReceiversAsSubjects,
    `Peru NNP nsubj bans
     bans VBZ root
     papers NNS obj bans
     over IN mark say
     what WP obj say
     they PRP nsubj say
     say VBP acl papers
     is VBZ/AUX cop lies
     lies NNS ccomp bans`,
  );
  expect(of('papers')).toBe('obj bans');
});

it('takes what stands behind a verb and its particle for the object', () => {
  const of = mended(
    mendObjectsBehindParticles,
    `They PRP nsubj put
     put VBD root
     off RP compound:prt put
     the DT det talks
     talks NNS obl put`,
  );
  expect(of('talks')).toBe('obj put');
});

it('hangs an infinitive between a subject and its verb on the subject', () => {
  const of = mended(
    mendInfinitivesInsideClauses,
    `Peru NNP nsubj said
     said VBD root
     that IN mark lacks
     moves NNS nsubj lacks
     to TO mark restore
     restore VB ccomp said
     bans NNS obj restore
     lacks VBZ ccomp said
     support NN obj lacks`,
  );
  expect(of('restore')).toBe('acl moves');
});

it('takes a noun behind a comma for what the sentence before it is called', () => {
  const of = mended(
    mendSummariesAsSubjects,
    `Peru NNP nsubj called
     called VBD root
     , , punct plea
     a DT det plea
     plea NN nsubj ended
     made VBN acl plea
     as IN mark ended
     truces NNS nsubj ended
     ended VBD advcl called`,
  );
  expect([of('plea'), of('ended'), of('truces')]).toEqual(['parataxis called', 'advcl made', 'nsubj ended']);
});

it('takes a bare noun behind whoever receives it for what is given', () => {
  const of = mended(
    mendBareThingsGiven,
    `Peru NNP nsubj offered
     offered VBD root
     Lima NNP obj offered
     help NN xcomp offered
     with IN case inquiry
     inquiry NN obl help`,
  );
  expect(['Lima', 'help'].map(of)).toEqual(['iobj offered', 'obj offered']);
});
