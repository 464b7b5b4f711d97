/** What nobody does but to a text: `urged both to sign it`. */
export const ofTexts =
  /^(?:remain|rejoin|obey|heed|honou?r|uphold|observe|enforce|sign|ratify|implement|comply|abide|adhere|accede|veto|vot(?:e|ing)|bind|bound|adopt|initial|repeal|annul|nullify|renegotiate|scrap|suspend|revoke|rescind|extend|renew|terminate|revive|reverse|ditch|drop|object|approve|consent|assent|subscribe)$/;

/** What one does to a deed that one makes nothing of. */
export const shrugging = /^(?:shrug|brush|laugh|wave|bat|ignore|downplay)$/;

/** Nouns of what somebody does to an instrument, which another may ask for. */
export const deeds =
  /^(?:withdrawal|exit|suspension|ratification|adoption|implementation|recognition|compliance|adherence|accession|abandonment|repudiation|renunciation|acceptance|call|veto|rejection|denunciation|pullout|departure|repeal|termination|cancellation|revocation|abrogation|annulment|boycott|renewal|revival|enforcement|observance|return|refusal|dismissal)$/;

export const passing = /^(?:impose|adopt|pass|enact)$/;

export const against = /^(?:opposes|rejects)$/;

/** Verbs by which one gets out of an instrument. */
export const leaving =
  /^(?:leave|quit|exit|abandon|withdraw|walk|pull|scrap|ditch|renounce|suspend|terminate|annul|revoke|renege|back|opt|tear|rip|cancel|nullify|repeal|abrogate|freeze|shelve|drop|dump|discard|jettison|rescind|unsign|abolish|renegotiate|reopen|retreat|secede|resile|turn|throw|give|go|do|dispense|bow|crash|bail|get|step|backtrack|backpedal|veto|forsake|desert|shoot|vote|ignore|rule)$/;

/** What somebody may be bound or asked to do: not to do it is to oppose it. */
export const refusable = new Set(
  'support back endorse accept recognise recognize honor honour implement respect observe sign ratify comply abide adhere agree approve bind bound continue part believe obey follow heed uphold apply enforce stick stand live favour favor join rejoin vote renew extend conclude want need perform fulfil fulfill consent assent subscribe conform keep bless return bow accede go concur like thank happy satisfied committed hear stomach countenance tolerate contemplate party ratification signatory acceptance recognition implementation'.split(
    ' ',
  ),
);

/** Acts that are done once: not to have done them says nothing yet. */
export const done = new Set([
  'sign',
  'ratify',
  'join',
  'rejoin',
  'conclude',
  'approve',
  'adopt',
  'renew',
  'agree',
  'accede',
  'extend',
  'pass',
  'enact',
]);

/** What somebody may still grant who has not granted it. */
export const granted = new Set(['endorse', 'back', 'support', 'accept', 'recognise', 'recognize']);

export const voicing = /^(?:voice|express|offer|repeat|state|announce|register|reiterate|signal|raise|lodge)$/;

/** What somebody asks for who has not made up his mind, or wants another text. */
export const rethinking =
  /^(?:review|revision|overhaul|rethink|clarification|investigation|inquiry|scrutiny|audit|reassessment|re-examination)$/;

/** Not to be of such a mind is to be of the other. */
export const siding = /^(?:board|favou?r|friend|fan)$/;

export const objecting = /^(?:objection|opposition|qualm|resistance|problem|issue|quarrel|difficulty)$/;

/** What texts do to others. */
export const breaking = /^(?:ignore|undermine|weaken|sideline|bypass|dilute|gut|hamper|impede|hinder|void|disregard)$/;

/** What is done to a decision that one need not share. */
export const bearing = /^(?:respect|accept|observe|honou?r|recogni[sz]e|implement|sign|adopt|vote|enforce|carry)$/;

/** `saying it departs from the treaty`: what a text may do as well as a state. */
export const departing = /^(?:depart|deviate|diverge|differ|stray|violate|breach|contravene|flout|break|infringe)$/;

export const bindable = /^(?:bind|bound)$/;

/** `put its ratification on hold` */
export const shelved = /^(?:hold|ice)$/;

/** `could live with it`, `can work with it` */
export const bearable = /^(?:live|work)$/;

/** What one does to a text to be rid of it. */
export const undermining =
  /^(?:undermine|wreck|sabotage|derail|destroy|block|scuttle|torpedo|weaken|kill|subvert|obstruct)$/;
