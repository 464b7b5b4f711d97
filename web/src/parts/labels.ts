/** Words for PLOVER's codes, in the order of the ontology: what is said and done together, then against one another. */
export const eventTypes = [
  ['AGREE', 'agree'],
  ['CONSULT', 'consult'],
  ['SUPPORT', 'support'],
  ['COOPERATE', 'cooperate'],
  ['AID', 'aid'],
  ['CONCEDE', 'concede'],
  ['RETREAT', 'retreat'],
  ['REQUEST', 'request'],
  ['ACCUSE', 'accuse'],
  ['REJECT', 'reject'],
  ['THREATEN', 'threaten'],
  ['PROTEST', 'protest'],
  ['SANCTION', 'sanction'],
  ['MOBILIZE', 'mobilize'],
  ['COERCE', 'coerce'],
  ['ASSAULT', 'assault'],
] as const;

export type QuadClass = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';
export const quadClasses: readonly QuadClass[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
];

const quads: Readonly<Record<string, QuadClass>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

/** PLOVER's class of an event type. */
export const quadOf = (type: string): QuadClass => quads[type] ?? 'verbal-cooperation';

/** In what reports of one event differ. */
export const differenceWords: Readonly<Record<string, string>> = {
  count: 'number',
  whether: 'whether it happened',
};

export const quadWords: Readonly<Record<QuadClass, string>> = {
  'verbal-cooperation': 'Verbal cooperation',
  'material-cooperation': 'Material cooperation',
  'verbal-conflict': 'Verbal conflict',
  'material-conflict': 'Material conflict',
};
