import type { Phrase } from './working.js';

/** The gender that a form of address tells. */
export function genderOfTitle(word: string): Phrase['gender'] {
  if (/^(?:Mr|Sir|Lord|King|Prince|Earl|Duke|Viscount|Marquess|Baron|Senor|Señor|Herr|Monsieur)\.?$/.test(word))
    return 'm';
  return /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Countess|Duchess|Viscountess|Marchioness|Madame|Frau|Baroness)\.?$/.test(
    word,
  )
    ? 'f'
    : null;
}

const male =
  /^(?:man|boy|father|son|husband|brother|king|prince|uncle|nephew|grandfather|grandson|stepfather|stepson|groom|monk|spokesman|chairman|businessman|policeman|congressman|gunman|statesman|widower|gentleman)$/;

const female =
  /^(?:woman|girl|mother|daughter|wife|sister|queen|princess|aunt|niece|grandmother|granddaughter|stepmother|stepdaughter|bride|nun|schoolgirl|spokeswoman|chairwoman|businesswoman|policewoman|congresswoman|widow|lady|actress)$/;

export const genderOfNoun = (lemma: string): Phrase['gender'] =>
  male.test(lemma) ? 'm' : female.test(lemma) ? 'f' : null;
