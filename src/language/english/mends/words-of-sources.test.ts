import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendChargesBehindAgents,
  mendClaimsWithObjects,
  mendClausesBesideClaims,
  mendJustBecause,
  mendKnownAs,
  mendPersonaNonGrata,
  mendToHearThemTell,
} from './words-of-claims.js';
import {
  mendArticlesOfMedia,
  mendDeedsBehindRemarks,
  mendNamesAsHearers,
  mendNotingSpeakers,
  mendOwnersOfTwoNames,
  mendPastsBehindInfinitives,
  mendPredicatesBehindRemarks,
  mendSourcesBriefed,
  mendStatesOfTexts,
} from './words-of-sources.js';

describe('words of sources', () => {
  it('are described by a participle behind them', () => {
    const of = mended(
      mendSourcesBriefed,
      `Chad NNP nsubj left
       left VBD root
       , , punct briefed
       according VBG case aides
       to TO fixed according
       aides NNS obl briefed
       briefed VBD advcl left
       yesterday NN obl:unmarked briefed`,
    );
    expect([of('aides'), of('briefed')]).toEqual(['obl left', 'acl aides']);
  });

  it('have their medium, not the clause behind it', () => {
    const of = mended(
      mendArticlesOfMedia,
      `Lind NNP nsubj said
       said VBD root
       in IN case tweet
       a DT det Chile
       tweet NN obl pay
       Chile NNP nsubj pay
       would MD aux pay
       pay VB ccomp said`,
    );
    expect([of('tweet'), of('a')]).toEqual(['obl said', 'det tweet']);
  });

  it('state what a text states', () => {
    const of = mended(
      mendStatesOfTexts,
      `Annex NNP nsubj states
       of IN case states
       the DT det states
       pact NN compound states
       states VBZ root
       that IN mark ends
       it PRP nsubj ends
       ends VBZ ccomp states`,
    );
    expect([of('pact'), of('of'), of('the')]).toEqual(['nmod Annex', 'case pact', 'det pact']);
  });

  it('claim what has an object of its own', () => {
    const of = mended(
      mendClaimsWithObjects,
      `claim NN nsubj fell
       by IN case Oslo
       Oslo NNP nmod claim
       that WDT obj sent
       Minsk NNP nsubj sent
       sent VBD acl:relcl claim
       drones NNS obj sent
       fell VBD root`,
    );
    expect([of('that'), of('sent')]).toEqual(['mark sent', 'acl claim']);
  });

  it('have a predicate behind an infinitive', () => {
    const of = mended(
      mendPastsBehindInfinitives,
      `Its PRP$ nmod:poss refusal
       refusal NN root
       to TO mark sign
       sign VB acl refusal
       angered VBN amod Riga
       Riga NNP obj sign
       . . punct refusal`,
    );
    expect([of('angered'), of('refusal'), of('Riga'), of('.')]).toEqual([
      'root',
      'nsubj angered',
      'obj angered',
      'punct angered',
    ]);
  });

  it('are not said to whoever is told of', () => {
    const of = mended(
      mendNamesAsHearers,
      `Lind NNP nsubj said
       said VBD root
       Baku NNP iobj said
       , , punct has
       which WDT nsubj has
       has VBZ acl:relcl Baku
       ships NNS obj has
       ; , punct pay
       must MD aux pay
       pay VB parataxis said`.replace(';', ','),
    );
    expect([of('Baku'), of('pay')]).toEqual(['nsubj pay', 'ccomp said']);
  });

  it('charge with what stands behind them', () => {
    const of = mended(
      mendChargesBehindAgents,
      `Lind NNP nsubj:pass accused
       was VBD/AUX aux:pass accused
       accused VBN root
       by IN case rivals
       rivals NNS obl:agent accused
       of IN mark lying
       lying VBG acl rivals`,
    );
    expect(of('lying')).toBe('advcl accused');
  });

  it('stand between a subject and its predicate', () => {
    const behind = mended(
      mendPredicatesBehindRemarks,
      `Aid NN root
       to IN case Cuba
       Cuba NNP nmod Aid
       , , punct said
       Haiti NNP nsubj said
       said VBD parataxis Aid
       , , punct said
       was VBD/AUX cop late
       late JJ ccomp said`,
    );
    expect([behind('Aid'), behind('late'), behind('said')]).toEqual(['nsubj late', 'root', 'parataxis late']);
  });

  it('say what does not follow just because of something', () => {
    const of = mended(
      mendJustBecause,
      `Lind NNP nsubj said
       said VBD root
       just RB advmod old
       because IN mark mean
       it PRP nsubj old
       old JJ advcl mean
       does VBZ/AUX aux mean
       mean VB advcl said
       harm NN obj mean`,
    );
    expect([of('because'), of('old'), of('mean')]).toEqual(['mark old', 'csubj mean', 'ccomp said']);
  });

  it('are those of the governor of a bank', () => {
    const of = mended(
      mendOwnersOfTwoNames,
      `Bank NNP nsubj said
       of IN case governor
       Peru NNP nmod:poss governor
       's POS case Peru
       governor NN nmod Bank
       said VBD root
       no UH obj said`,
    );
    expect([of('governor'), of('Bank'), of('Peru'), of('of'), of("'s")]).toEqual([
      'nsubj said',
      'nmod:poss governor',
      'nmod Bank',
      'case Peru',
      'case Bank',
    ]);
  });

  it('tell what the claims beside a verb are', () => {
    const of = mended(
      mendClausesBesideClaims,
      `Lind NNP nsubj rejected
       rejected VBD root
       claims NNS obj rejected
       that IN mark fell
       it PRP nsubj fell
       fell VBD ccomp rejected`,
    );
    expect(of('fell')).toBe('acl claims');
  });

  it('are heard to tell it', () => {
    const of = mended(
      mendToHearThemTell,
      `To TO mark hear
       hear VB csubj tell
       aides NNS obj hear
       tell VB root
       it PRP iobj tell
       , , punct is
       Mali NNP nsubj lost
       lost VBD ccomp tell`.replace('punct is', 'punct lost'),
    );
    expect([of('lost'), of('hear'), of('tell')]).toEqual(['root', 'advcl lost', 'xcomp hear']);
  });

  it('dash hopes by what they say', () => {
    const of = mended(
      mendDeedsBehindRemarks,
      `Peru NNP nsubj left
       left VBD root
       ; , punct left
       Lind NNP nsubj said
       said VBD parataxis left
       , , punct hopes
       dashing NN amod hopes
       hopes NNS ccomp said`,
    );
    expect([of('dashing'), of('hopes')]).toEqual(['advcl said', 'obj dashing']);
  });

  it('note something before they say more', () => {
    const of = mended(
      mendNotingSpeakers,
      `Lind NNP nsubj left
       , , punct noting
       noting VBG parataxis Lind
       it PRP obj noting
       left VBD root
       early RB advmod left`,
    );
    expect(of('noting')).toBe('acl Lind');
  });

  it('are unwelcome in one phrase', () => {
    const of = mended(
      mendPersonaNonGrata,
      `Lind NNP nsubj:pass declared
       declared VBN root
       persona NN xcomp declared
       non RB advmod declared
       grata FW/X xcomp declared`,
    );
    expect([of('non'), of('grata')]).toEqual(['flat persona', 'flat persona']);
  });

  it('are known by another name', () => {
    const of = mended(
      mendKnownAs,
      `Rebels NNS nsubj known
       known VBD root
       as IN mark freed
       Front NNP nsubj freed
       freed VBD advcl known
       Lind NNP obj freed`,
    );
    expect([of('freed'), of('Rebels'), of('known'), of('Front')]).toEqual([
      'root',
      'nsubj freed',
      'acl Rebels',
      'obl known',
    ]);
  });
});
