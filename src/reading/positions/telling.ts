import type { Stance } from '../../record/index.js';
import { done as doneOnce, granted, leaving, refusable } from './act-words.js';

const isPro = /^(?:supports|calls-for|holds-in-force)$/;

/** Who shares the stance of one who calls for a text is for it. */
export const ownOf = (stance: Stance): Stance => (stance === 'calls-for' ? 'supports' : stance);

/** Whether not to do so tells a stance. */
export const isTelling = (lemma: string, stance: Stance, isOfPast: boolean): boolean =>
  isPro.test(stance)
    ? refusable.has(lemma) && !(isOfPast && (doneOnce.has(lemma) || granted.has(lemma)))
    : leaving.test(lemma) || /^(?:reject|support|backing)$/.test(lemma);
