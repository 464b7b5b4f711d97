import { type Doubt, isNominal, those } from './doubt.js';

/** What doubts about a statement rest on. */
export interface DoubtfulStatement {
  readonly hasSource: boolean;
  readonly hasCue: boolean;
  readonly hasContent: boolean;
  /** Kinds of the actors who speak. */
  readonly speakers: readonly string[];
  /** How many actors and instruments it is said to or about. */
  readonly others: number;
}

/** Why a statement may be other than it was read. */
export const doubtsAboutStatement = ({ hasSource, hasCue, hasContent, speakers }: DoubtfulStatement): Doubt[] =>
  those(
    speakers.length === 0 && hasSource && { score: 0.5, reason: 'its source is no known actor' },
    speakers.length === 0 && !hasSource && { score: 0.4, reason: 'nobody is named who says it' },
    speakers.length > 0 && speakers.every(isNominal) && { score: 0.35, reason: 'its source is nobody in particular' },
    !hasContent && { score: 0.3, reason: 'what is said was not found' },
    !hasCue && { score: 0.15, reason: 'no word of saying introduces it' },
  );

/** What hangs on a statement: how many it is said to and about. */
export const statementWeight = ({ others }: DoubtfulStatement): number => 1 + Math.min(others, 4);

/** What doubts about a position rest on. */
export interface DoubtfulPosition {
  readonly stance: string;
  readonly holder: string;
  /** Kind of the actor it is held toward, or `instrument`. */
  readonly target: string;
  /** Whether the holder says so, another does, or the document itself. */
  readonly saidBy: 'holder' | 'other' | 'document';
}

/** Why a position may be other than it was read. */
export const doubtsAboutPosition = ({ holder, target, saidBy }: DoubtfulPosition): Doubt[] =>
  those(
    isNominal(holder) && { score: 0.35, reason: 'its holder is nobody in particular' },
    isNominal(target) && { score: 0.25, reason: 'it is held toward nobody in particular' },
    saidBy === 'other' && { score: 0.3, reason: 'another than its holder says so' },
    saidBy === 'document' && { score: 0.2, reason: 'the document says so itself, not its holder' },
  );

/** What hangs on a position: whether an instrument stands or falls weighs most. */
export const positionWeight = ({ stance, target }: DoubtfulPosition): number =>
  (target === 'instrument' ? 4 : 2) * (stance.startsWith('holds-') ? 1.5 : 1);
