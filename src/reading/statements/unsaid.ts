import { matchName, tasks } from '../../knowledge/index.js';
import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { kindOfNoun } from '../instruments/index.js';
import { isAdvised, isBiddenToSuppose, isSupposed } from '../supposed.js';
import { isConveyed } from './conveyed.js';
import { allowsObject, type Cue, cueOf } from './cues.js';
import { isDone } from './done-not-said.js';
import { isAnybodys } from './generic.js';
import { child, type Grammar, isPassive, subtree } from './grammar.js';
import { namesMedium } from './medium.js';
import { isUnspoken } from './unspoken.js';

/** "gave Peru a month to report on it": what one who is given something is to say, nobody has said yet. */
function isForReceiver(g: Grammar, { index, xpos, head }: Token): boolean {
  if (xpos !== 'VB' || head < 0 || child(g, index, 'mark')?.lemma !== 'to') return false;
  const { tokens } = g.analysis;
  const above = tokens[head]!.upos === 'NOUN' ? tokens[head]!.head : head;
  return above >= 0 && /^(?:give|grant|allow|leave)$/.test(tokens[above]!.lemma) && child(g, above, 'iobj') !== null;
}

/** `was not authorized`, `had not been cleared` */
const isUnauthorized = (g: Grammar, verb: number): boolean =>
  /^(?:authori[sz]e|permit|allow|clear|entitle)$/.test(g.analysis.tokens[verb]!.lemma) &&
  isPassive(g, verb) &&
  child(g, verb, 'advmod')?.lemma === 'not';

/** Whether `rather than` or `instead of` stands right before a verb. */
function isInstead({ analysis: { tokens } }: Grammar, verb: number): boolean {
  const words = `${tokens[verb - 2]?.form} ${tokens[verb - 1]?.form}`.toLowerCase();
  return words === 'rather than' || words === 'instead of';
}

/** What somebody reports of himself, to an office or a doctor. */
const declared =
  /^(?:gain|loss|profit|income|earning|revenue|sale|asset|symptom|fever|pain|injury|turnover|growth|case|holding)$/;

const captives = /^(?:prisoner|inmate|detainee|convict|captive|hostage|rebel|dissident|protester|journalist)$/;

/** What neighbours and allies have in common. */
const commons = new Set(
  'border frontier boundary coast coastline island river lake currency history language culture tradition prize stage home house room office stadium table pitch bed car cell flat apartment podium trophy ticket platform bus train flight tent taxi meal power religion faith islam christianity buddhism heritage ancestry roots'.split(
    ' ',
  ),
);

/** Whether a subject is a noun for nobody. */
const isThing = (subject: Token | null): boolean =>
  subject !== null && subject.upos === 'NOUN' && !nounOf(subject.lemma);

/** Whether nothing is said with a verb of saying, holding or showing where it stands, whatever it takes. */
export function saysNothing(g: Grammar, token: Token, cue: Cue, object: Token | null, passive: boolean): boolean {
  const { tokens, children } = g.analysis;
  const at = token.index;
  // "spoke on condition of anonymity to discuss the visit": what for, and nothing that he says
  if (token.xpos === 'VB' && /^anonym(?:ity|ously)$/.test(tokens[at - 2]?.form ?? '')) return true;
  if (isDone(g, token, object)) return true;
  if (isSupposed(g.analysis, token) || isAdvised(g.analysis, token)) return true;
  if (isBiddenToSuppose(g.analysis, token)) return true;
  if (isForReceiver(g, token) || isAnybodys(g, token) || isUnspoken(g, token, cue, object, passive)) return true;
  // "taxpayers reporting gains": what one declares
  if (token.form === 'reporting' && /^(?:acl|csubj)$/.test(token.deprel) && object && declared.test(object.lemma))
    return true;
  // "Go ahead, Said.": a name
  if (token.form === 'Said' && tokens[at - 1]?.form === ',' && /^[.?!]$/.test(tokens[at + 1]?.form ?? '')) return true;
  // "Who said it: Ana Lind": a heading, and no words of hers
  if (
    token.form === 'said' &&
    tokens[at + 1]?.form === 'it' &&
    tokens[at + 2]?.form === ':' &&
    tokens[at - 1]?.form === 'Who'
  )
    return true;
  // "were not authorized to discuss it": why somebody is not named
  if (token.deprel === 'xcomp' && speaking.has(token.lemma) && isUnauthorized(g, token.head)) return true;
  // "condemned the raid, without naming anybody"
  if (token.xpos === 'VBG' && withheld.has(token.lemma) && child(g, at, 'mark')?.lemma === 'without') return true;
  // "rather than accuse others", "instead of blaming the alliance": what nobody says, or nobody is to say
  if (/^VB[GP]?$/.test(token.xpos) && isInstead(g, at)) return true;
  // "revising this posting": a thing
  if (token.xpos === 'VBG' && token.deprel === 'obj' && tokens[at - 1]?.upos === 'DET') return true;
  // "charged the inspectors with verifying that": what they are to find out
  if (token.xpos === 'VBG' && /^(?:verify|certify|confirm|establish|ascertain|determine|report)$/.test(token.lemma)) {
    const above = tokens[token.head];
    if (/^(?:charge|task|entrust|assign)$/.test(above?.lemma ?? '') && child(g, at, 'mark')?.lemma === 'with')
      return true;
  }
  // "will not leave until the inspectors certify that": nobody has yet
  if (token.deprel === 'advcl' && /^(?:certify|verify|confirm|declare|agree|consent|admit|accept)$/.test(token.lemma))
    if (/^(?:until|unless)$/.test(child(g, at, 'mark')?.lemma ?? '') && token.xpos !== 'VBD') return true;
  switch (cue.lemma) {
    // "…, the agency quoted her as saying": she says it
    case 'quote':
      if (token.xpos === 'VBG' && !children[at]!.some((c) => isConveyed(g, c)) && cites(g, token, object)) return true;
      return children[at]!.some((c) => c > at && isConveyed(g, c) && subtree(g, c).last <= c + 1);
    // "a claim for which it found no evidence": a lack, and nothing that is found
    case 'find':
      return (
        token.deprel === 'acl:relcl' &&
        children[at]!.some((c) => tokens[c]!.form === 'which' && tokens[c]!.deprel === 'obl') &&
        child(g, at, 'ccomp') === null
      );
    // "heard him say so": with one's ears
    case 'hear': {
      const heard = child(g, at, 'ccomp', 'xcomp');
      return (
        heard !== null &&
        heard.index > at &&
        !child(g, heard.index, 'aux', 'cop', 'mark') &&
        /^VB[GN]?$/.test(heard.xpos)
      );
    }
    // "with Novak standing behind him": beside whom, not for whom
    case 'stand':
      return token.xpos === 'VBG' && child(g, at, 'mark')?.lemma === 'with';
    // "the delay discouraged investment": no thing advises against it
    case 'discourage':
      return !passive && object !== null && isThing(child(g, at, 'nsubj'));
    // "could not name the president": whom one does not know one does not call
    case 'name':
      return (
        object !== null &&
        (children[at]!.some((c) => /^(?:not|n['’]t|never)$/.test(tokens[c]!.lemma)) ||
          (token.deprel === 'xcomp' && /^(?:unable|fail|able|struggle)$/.test(tokens[token.head]?.lemma ?? '')))
      );
    // "rolled out the red carpet": a welcome
    case 'roll_out':
      return object?.lemma === 'carpet';
    // "viewing the damage from the air": with one's eyes
    case 'view':
      return (
        token.xpos === 'VBG' &&
        !children[at]!.some(
          (c) =>
            /^(?:obl|advmod|xcomp|advcl)/.test(tokens[c]!.deprel) &&
            (tokens[c]!.upos === 'ADV' || /^(?:as|with|through)$/.test(child(g, c, 'case', 'mark')?.lemma ?? '')),
        )
      );
    // "mud came down, ripping houses apart": no thing finds fault
    case 'rip':
      return token.xpos === 'VBG' && object !== null && !nounOf(object.lemma) && object.upos === 'NOUN';
    // "soldiers have massed to defend Mali": with arms
    case 'defend':
      return (
        token.xpos === 'VB' &&
        /^(?:mass|gather|deploy|mobilize|mobilise|fight|arm)$/.test(tokens[token.head]?.lemma ?? '')
      );
    // "denied her a meeting": who is denied a thing is not told
    case 'deny':
      return child(g, at, 'iobj') !== null || (passive && object !== null);
    // "shares a border with": what two have in common
    case 'share':
      // "the post was shared 9,000 times"
      if (passive && !child(g, at, 'obl:agent', 'ccomp')) return true;
      return object !== null && commons.has(object.lemma);
    // "pardoned 3,000 prisoners": a deed
    case 'pardon':
      return object !== null && (nounOf(object.lemma)?.kind === 'person' || captives.test(object.lemma));
    // "ratified it on Monday": a deed done to a text
    case 'ratify':
      return object?.upos === 'PRON' && /^(?:it|them)$/i.test(object.form);
    // "ruled by soldiers": who is governed is not judged to be anything
    case 'rule':
      return child(g, at, 'obl:agent') !== null && !child(g, at, 'xcomp', 'obj', 'ccomp');
    // "That said, the plan is dead": nobody says so
    case 'say':
      // "Say Mexico agrees": nobody does, it is only supposed
      if (token.xpos === 'VB' && token.head < 0 && !child(g, at, 'nsubj', 'aux', 'mark')) return true;
      // "said a prayer"
      if (object !== null && /^(?:prayer|mass|grace|goodbye|farewell|hello)$/.test(object.lemma)) return true;
      return relation(token) === 'advcl' && /^th(?:at|is)$/i.test(tokens[at - 1]?.form ?? '') && !child(g, at, 'ccomp');
    // "a video posted on Facebook": where it is to be seen
    case 'post':
    case 'publish':
      return relation(token) === 'acl' && token.xpos === 'VBN' && namesMedium(tokens[token.head]!);
    // "the three, known as the Quad": what they are called nobody says
    // "the E3, as the three states are known, …"
    case 'know':
      return (
        (relation(token) === 'acl' &&
          token.xpos === 'VBN' &&
          tokens[at + 1]?.form === 'as' &&
          isNameBehind(g, at + 2)) ||
        (passive && relation(token) === 'advcl' && child(g, at, 'mark')?.lemma === 'as' && !child(g, at, 'ccomp'))
      );
    // "reported, citing the ministry, that": on whose word it is told
    case 'cite':
      return token.xpos === 'VBG' && cites(g, token, object);
    // "the case will be mentioned in May": what is still to come, and nobody who says it
    case 'mention':
      return (
        passive &&
        (child(g, at, 'aux')?.lemma === 'will' ||
          children[at]!.some((c) => tokens[c]!.lemma === 'name' || /^(?:not|never)$/.test(tokens[c]!.lemma)))
      );
    // "recalls envoy, shuts embassy": who is called back is not called to mind
    case 'recall': {
      const own = cue.frames.get('obj');
      // `The states recalled them in April`: envoys, spoken of before
      if (object?.upos === 'PRON' && /^(?:them|him|her)$/i.test(object.form)) return true;
      return own !== undefined && object !== null && object.index > at && !allowsObject(own, object.lemma);
    }
    // "wrote it, tagging the ministry": whose name is added to a post
    case 'tag':
      return (
        token.xpos === 'VBG' &&
        !child(g, at, 'xcomp') &&
        !children[at]!.some((c) => child(g, c, 'case')?.lemma === 'as')
      );
    // "put down the receiver": nobody is run down
    case 'put_down':
      return object !== null && /^(?:receiver|phone|telephone|pen|glass|book|bag)$/.test(object.lemma);
    // "was not authorized to speak": why somebody is not named, and nothing that he says
    case 'authorize':
      return passive && children[at]!.some((c) => speaking.has(tokens[c]!.lemma));
    // "responding to a question": what is said comes after
    case 'respond':
    case 'reply':
      return children[at]!.some(
        (c) => /^(?:question|query)$/.test(tokens[c]!.lemma) && child(g, c, 'case')?.lemma === 'to',
      );
    // "a woman who identified herself as Ann"
    case 'identify':
      return object !== null && /sel(?:f|ves)$/.test(object.form);
    // "declined to be identified"
    case 'want':
    case 'decline':
    case 'refuse':
      return isNamelessly(g, at);
    // "asked not to be named": how somebody speaks, and nothing that she says
    case 'ask':
      return isNamelessly(g, at);
    // "a report seen by the agency": with its eyes
    case 'see':
      return (
        (token.deprel === 'acl' || (passive && /^(?:acl:relcl|conj)$/.test(token.deprel))) &&
        token.xpos === 'VBN' &&
        !children[at]!.some((c) => child(g, c, 'case')?.lemma === 'as')
      );
    // "Neither account could be verified": the text's own caution; "verified the truce": what inspectors do
    case 'verify':
      return passive || (object !== null && !cueOf('noun', object.lemma) && !child(g, at, 'ccomp'));
    // "spoke on condition of anonymity": how, and nothing that he says
    // "speaking on the BBC's “Today”": nor where
    case 'speak':
    case 'talk':
      if (token.xpos === 'VBG' && children[at]!.some((c) => child(g, c, 'case')?.lemma === 'on' && isEntitled(g, c)))
        return true;
      // "speaking on behalf of the group": for whom
      if (children[at]!.some((c) => tokens[c]!.lemma === 'behalf')) return true;
      return children[at]!.some((c) => tokens[c]!.lemma === 'condition' && child(g, c, 'nmod')?.lemma === 'anonymity');
    // "is hammered home": a point
    case 'hammer':
      return passive || tokens[at + 1]?.lemma === 'home';
    // "charged them $40": no guilt, but a price; "charged them with overseeing the vote": a task
    case 'charge':
      if (children[at]!.some((c) => tasks.has(tokens[c]!.lemma) && tokens[c]!.xpos === 'VBG')) return true;
      return tokens.slice(at + 1, at + 6).some(({ form }) => form === '$' || form === '€' || form === '£');
    // "the storm hit the coast": nobody did with words, nor "hit a depot"
    case 'hit':
      if (forces.has(child(g, at, 'nsubj')?.lemma ?? '') || isTarget(g, object)) return true;
      // "hit a record", "was hit by a storm"
      return passive
        ? children[at]!.some(
            (c) => tokens[c]!.deprel === 'obl:agent' && tokens[c]!.upos === 'NOUN' && !nounOf(tokens[c]!.lemma),
          )
        : object !== null &&
            /^(?:record|low|high|peak|bottom|ceiling|mark|snag|target|goal|wall|nadir|trough|milestone)$/.test(
              object.lemma,
            );
    // "welcomed the envoy at the airport", "was welcomed in Lima": a guest, not a step or a plan
    case 'welcome': {
      const guest = passive ? child(g, at, 'nsubj') : object;
      return guest !== null && guest.index !== at && isGuest(g, guest);
    }
    // "police clashed with strikers": nor with these
    case 'clash':
      return [child(g, at, 'nsubj'), ...children[at]!.filter((c) => c > at).map((c) => tokens[c]!)].some(
        (side) => side !== null && fighting.has(side.lemma),
      );
    // "attacked a convoy": not with words
    case 'attack':
    case 'shoot_down': {
      const victim = passive ? child(g, at, 'nsubj') : object;
      // "Iraq attacked Iran in 1980": nor does one state another, where nothing tells of words
      if (victim && isState(victim) && !passive && isStruckUnsaid(g, at) && !isSpokenOf(g, at)) return true;
      return isTarget(g, victim) || armed.has(child(g, at, 'nsubj')?.lemma ?? '') || (passive && isStruckUnsaid(g, at));
    }
    // "was admitted to the Union": nobody owns up
    case 'admit':
      return passive && !child(g, at, 'ccomp', 'obl:agent', 'expl');
    // "called the embassy by phone", "called his sister from prison": on the phone, and nothing that it is called
    case 'call':
      return !passive && object !== null && isRungUp(g, at, object);
    // "God bless the minister": a wish
    case 'bless':
      return token.xpos !== 'VBD' && child(g, at, 'nsubj')?.form === 'God';
    // "was ordered home", "was ordered out": whoever is, is nothing that is said
    case 'order':
      return (
        passive && tokens[at + 1]?.upos === 'ADV' && /^(?:home|out|back|away|off|aside|in)$/.test(tokens[at + 1]!.form)
      );
    // "joked when told of the remark": whoever is told says nothing
    case 'tell':
    case 'inform':
    case 'remind':
      return (
        relation(token) === 'advcl' &&
        /^VB[DN]$/.test(token.xpos) &&
        child(g, at, 'advmod')?.lemma === 'when' &&
        !object &&
        // but "when told that it was over" says what
        child(g, at, 'nsubj', 'ccomp') === null
      );
    // "two people briefed on the talks": who is told of them says nothing
    // "briefing reporters on condition of anonymity": how
    case 'brief':
      return (
        (relation(token) === 'acl' && /^VB[DN]$/.test(token.xpos)) ||
        tokens.slice(at + 1, at + 7).some(({ lemma }) => lemma === 'anonymity')
      );
    default:
      return false;
  }
}

/** Whether somebody is called on the phone: a person or office behind which nothing stands that he or it could be called. */
function isRungUp(g: Grammar, verb: number, object: Token): boolean {
  const { tokens, children } = g.analysis;
  if (object.index < verb || child(g, verb, 'iobj', 'xcomp', 'ccomp')) return false;
  const isCalled =
    (object.upos === 'PRON' && /^(?:him|her|them|me|us)$/i.test(object.form)) ||
    // but not `called Lind “a liar” and left`
    (object.upos === 'PROPN' &&
      !tokens.slice(object.index, g.edges.right[object.index]!).some(({ form }) => /^["“”‘’]$/.test(form))) ||
    (object.upos === 'NOUN' && (nounOf(object.lemma)?.kind === 'person' || kin.test(object.lemma)));
  // "called Lind myself"
  const behind = tokens[g.edges.right[object.index]!];
  if (object.upos === 'PROPN' && behind && /^(?:myself|himself|herself|ourselves|themselves)$/.test(behind.form))
    return true;
  const isByPhone = children[verb]!.some((at) => /^(?:phone|telephone)$/.test(tokens[at]!.lemma));
  const next = tokens[g.edges.right[object.index]!];
  return (
    isByPhone ||
    (isCalled && (!next || /^(?:[.,;]|and|from|on|after|before|again|back|twice|that|this)$/.test(next.form)))
  );
}

const kin = /^(?:sister|brother|wife|husband|mother|father|son|daughter|parent|cousin|embassy|police|lawyer|office)$/;

/** What a rule does with whoever has to do a thing or must not. */
const binding = new Set(
  'require oblige obligate compel bar forbid prohibit permit authorize authorise entitle'.split(' '),
);

/** What somebody is said to have done by others. */
const accusing = /^(?:accuse|suspect|convict|acquit|clear|guilty)$/;

/**
 * Whether somebody only has to do it, or is blamed for it: in "the treaty requires states to report their stocks" nobody reports
 * anything.
 */
export function isBound(g: Grammar, token: Token): boolean {
  const above = g.analysis.tokens[token.head];
  if (!above) return false;
  // "stops short of naming"
  if (token.xpos === 'VBG' && above.lemma === 'short' && child(g, token.index, 'mark')?.lemma === 'of') return true;
  if (isToBeMade(g, token, above)) return true;
  if (token.xpos === 'VBG' && accusing.test(above.lemma) && child(g, token.index, 'mark')?.lemma === 'of') return true;
  if (token.deprel !== 'xcomp' || !binding.has(above.lemma)) return false;
  const object = child(g, above.index, 'obj', 'iobj');
  return object !== null && object.index > above.index && object.index < token.index;
}

/** "should be pressed to say what it wants": what somebody is still to be made to say. */
function isToBeMade(g: Grammar, token: Token, above: Token): boolean {
  if (token.deprel !== 'xcomp' || !isPassive(g, above.index) || !urging.has(above.lemma)) return false;
  return g.analysis.children[above.index]!.some((at) =>
    /^(?:should|must|ought|need)$/.test(g.analysis.tokens[at]!.lemma),
  );
}

const urging = new Set(
  'press urge ask order force push oblige require tell persuade make pressure encourage invite'.split(' '),
);

/** What somebody does not say beside what he says. */
const withheld = new Set(['name', 'mention', 'identify', 'specify', 'elaborate', 'detail']);

/** "asked not to be named", "asked to remain anonymous", "asked that his surname not be used". */
function isNamelessly(g: Grammar, ask: number): boolean {
  const asked = child(g, ask, 'xcomp', 'ccomp');
  if (!asked || asked.index < ask) return false;
  // "declining to give his name"
  const object = child(g, asked.index, 'obj');
  if (/^(?:give|reveal|disclose)$/.test(asked.lemma) && object && /^(?:name|surname|identity)$/.test(object.lemma))
    return true;
  // "asked that his surname not be used"
  const given = child(g, asked.index, 'nsubj');
  if (given && /^(?:name|surname|identity)$/.test(given.lemma) && isPassive(g, asked.index)) return true;
  // "asked that I identify him only as an adviser", "asked that I not use his name"
  if (
    /^(?:I|we)$/.test(given?.form ?? '') &&
    /^(?:name|identify|use|quote|call|print|mention|withhold)$/.test(asked.lemma)
  )
    return true;
  const isNamed = /^(?:name|identify|quote)$/.test(asked.lemma) && isPassive(g, asked.index);
  return isNamed || asked.lemma === 'anonymous' || child(g, asked.index, 'xcomp')?.lemma === 'anonymous';
}

const speaking = new Set(['speak', 'comment', 'discuss', 'talk', 'brief']);

/** What strikes without anybody's doing. */
const forces = new Set(
  'storm hurricane cyclone typhoon tornado quake earthquake tsunami flood drought blast explosion bullet missile rocket shell drone car truck bus train virus outbreak pandemic recession crisis wave'.split(
    ' ',
  ),
);

/** `the BBC's “Today”`: what is quoted there is the name of a programme. */
const isEntitled = ({ analysis: { tokens }, quotationAt, quotations }: Grammar, at: number): boolean => {
  const quotation = quotations[quotationAt[at]!];
  if (!quotation) return false;
  const words = tokens.slice(quotation.first, quotation.last).filter(({ upos }) => upos !== 'PUNCT');
  return words.length < 6 && words.every(({ form, upos }) => upos === 'ADP' || upos === 'DET' || /^\p{Lu}/u.test(form));
};

/** Whether a name begins at a word, or behind its article there. */
const isNameBehind = ({ analysis: { tokens } }: Grammar, at: number): boolean =>
  tokens[at]?.upos === 'PROPN' || (tokens[at]?.lemma === 'the' && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? ''));

/** "reported, citing a diplomat": somebody is cited for what a verb of saying tells, not a thing that is brought up. */
function cites({ analysis: { tokens, sentences } }: Grammar, token: Token, object: Token | null): boolean {
  const { deprel, head, index, sentence } = token;
  const above = tokens[head];
  // "According to SANA, quoting the army, …"
  if (object && tokens[index - 1]?.form === ',')
    for (let at = index - 2; at > sentences[sentence]!.first && at > index - 8; at--)
      if (tokens[at]!.form === 'to' && /^according$/i.test(tokens[at - 1]!.form)) return true;
  // "state media, citing an aide, reported": the parser may hang it on who reports
  const teller = deprel === 'acl' && above && tokens[index - 1]?.form === ',' ? tokens[above.head] : above;
  if (
    !/^(?:advcl|acl)$/.test(deprel) ||
    !teller ||
    !/^(?:report|say|write|add|note|tell|claim|announce)$/.test(teller.lemma)
  )
    return false;
  if (!object) return false;
  // "citing one of the aides"
  if (object.lemma === 'one') return true;
  return (
    object.upos === 'PROPN' || nounOf(object.lemma) !== null || /^(?:source|report|data|figure)$/.test(object.lemma)
  );
}

/** Whoever is received: a person by office or pronoun, or a name that some place or house receives. */
function isGuest(g: Grammar, { index, upos, lemma, form, head }: Token): boolean {
  if (upos === 'PRON') return /^(?:him|her|he|she|me|us)$/i.test(form);
  if (upos === 'NOUN') return nounOf(lemma)?.kind === 'person' && child(g, index, 'acl', 'acl:relcl') === null;
  if (upos !== 'PROPN' || kindOfNoun.has(lemma.toLowerCase())) return false;
  return g.analysis.children[head]!.some((at) => at > head && receiving.has(child(g, at, 'case')?.lemma ?? ''));
}

/** How a text says where or how a guest is received. */
const receiving = new Set(['at', 'to', 'into', 'outside', 'aboard']);

/** Whether something is struck, not spoken of: "a depot", "what it said was a depot". */
export function isTarget(g: Grammar, object: Token | null): boolean {
  if (!object) return false;
  // "attacked one of the convoys"
  const many = object.upos === 'NUM' ? child(g, object.index, 'nmod') : null;
  return targets.has((object.lemma === 'what' ? child(g, object.index, 'acl:relcl') : (many ?? object))?.lemma ?? '');
}

/** "when it was attacked": by whom and for what the text does not say, and no word of a quotation follows. */
const isStruckUnsaid = (g: Grammar, verb: number): boolean =>
  !g.analysis.children[verb]!.some((at) => {
    const { deprel, index } = g.analysis.tokens[at]!;
    return (
      index > verb && (deprel === 'obl:agent' || /^(?:as|for|over)$/.test(child(g, at, 'case', 'mark')?.lemma ?? ''))
    );
  });

/** Whether a name is that of a state. */
const isState = ({ upos, form }: Token): boolean =>
  upos === 'PROPN' && matchName([form], 0)?.entries[0]?.kind === 'state';

/** "attacked Peru in a speech": whether it is told where the words stand. */
const isSpokenOf = (g: Grammar, verb: number): boolean =>
  g.analysis.children[verb]!.some((at) => at > verb && namesMedium(g.analysis.tokens[at]!)) ||
  (child(g, verb, 'nsubj')?.upos === 'PRON' && child(g, verb, 'nsubj')?.lemma !== 'it');

/** Who attacks with nothing but weapons. */
const armed = new Set(
  'gunman hacker militant raider attacker assailant bomber warplane jet drone gunship insurgent guerrilla pirate rocket missile'.split(
    ' ',
  ),
);

/** Who fights with more than words. */
const fighting = new Set(
  (
    'police troop troops soldier force forces army military militia militiaman militant rebel insurgent guerrilla fighter gunman ' +
    'protester demonstrator rioter marcher striker crowd mob officer'
  ).split(' '),
);

/** What is attacked with weapons. */
const targets = new Set(
  (
    'convoy village town city base camp post checkpoint position port airport airfield depot refinery ship vessel tanker boat ' +
    'patrol station barracks embassy consulate hospital school mosque church market soldier troop force army police rebel ' +
    'militant civilian vehicle bus train plane building house home site facility factory plant warehouse bridge headquarters ' +
    'tent compound apartment bunker tunnel launcher target suburb neighbourhood neighborhood district shelter pipeline ' +
    'reactor laboratory loudspeaker antenna transmitter area drone missile rocket jet helicopter aircraft plane balloon warplane bomber satellite'
  ).split(' '),
);
