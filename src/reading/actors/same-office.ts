/** Words before a title that make it another, lesser one: the deputy foreign minister is not the foreign minister. */
const lesser = /^(?:deputy|vice|assistant|associate|under|junior|shadow|former|ex|co|first deputy|second|third)\b/;

/** Who speaks for another is a spokesman whatever the rank. */
const speaks = /spokes(?:man|woman|person)$/;

/** Whether a title is another with words before it that say of what or of which kind: `foreign minister` and `minister`. */
export const isLonger = (held: string, title: string): boolean =>
  held.endsWith(` ${title}`) &&
  // a secretary general is no general
  !(
    title === 'general' &&
    /^(?:secretary|director|attorney|solicitor|governor|consul|inspector|auditor) general$/.test(held)
  ) &&
  (!lesser.test(held) || lesser.test(title) || speaks.test(title));

const heads = 'prime minister,premier,pm,taoiseach';
const diplomats = 'foreign minister,foreign secretary,external affairs minister,minister of foreign affairs';
const diplomacy = `${diplomats},minister for foreign affairs,foreign affairs minister,minister of external affairs`;
const envoys = 'ambassador,permanent representative,special representative,special envoy,high commissioner,emissary';
const defence = 'defence minister,defense minister,minister of defence,minister of defense,defence secretary';
const ofChamber = 'representative,congressman,congresswoman,member of congress';
const legislators = `${ofChamber},senator,state senator,state representative,member of parliament,mp`;

/** By which offices one is called by another word too. */
const answering = new Map<string, ReadonlySet<string>>();
for (const [words, offices] of [
  [heads, heads],
  ['head of government', `${heads},chancellor,federal chancellor`],
  ['head of state', 'president,king,queen,emir,sultan,supreme leader'],
  ['monarch', 'king,queen,emperor,sultan'],
  ['pontiff', 'pope'],
  [diplomacy, diplomacy],
  [
    'top diplomat,chief diplomat',
    `${diplomacy},secretary of state,high representative,high representative for foreign affairs`,
  ],
  [defence, defence],
  ['defense secretary,secretary of defense', 'defense secretary,secretary of defense'],
  ['envoy', `${envoys},diplomat,deputy permanent representative,peace envoy`],
  ['diplomat', `${envoys},envoy,deputy ambassador,deputy permanent representative,consul,consul general`],
  ['aide', 'chief of staff,adviser,advisor,presidential adviser,national security adviser,special assistant'],
  ['veteran diplomat', `${envoys},envoy,${diplomacy},deputy foreign minister`],
  ['congressman,congresswoman,representative', ofChamber],
  ['lawmaker,legislator', legislators],
  ['general', 'gen.,lt. gen.,maj. gen.,brig. gen.'],
  ['colonel', 'col.,lt. col.'],
  ['admiral', 'adm.'],
  ['governor', 'gov.'],
  ['candidate', 'nominee,front-runner,frontrunner'],
  ['nominee', 'candidate,front-runner,frontrunner'],
  ['front-runner', 'candidate,frontrunner'],
] as const)
  for (const word of words.split(','))
    answering.set(word, new Set(offices.split(',').filter((office) => office !== word)));

const none: ReadonlySet<string> = new Set();

/** The offices whose holder may be called by a title: of `premier`, `prime minister`. */
export const heldBy = (title: string): ReadonlySet<string> => answering.get(title) ?? none;

/** `former Dutch premier` has its state in its midst, `the former premier` has not. */
export const withoutFormer = (title: string): string => title.replace(/^(?:former|ex|late|ousted|deposed)[ -]/, '');
