// Letters are those of the Latin script written out: classes of all Unicode (`\p{Lu}`) take a tenth of a second to
// compile, which every start of the program would pay.
const upper = 'A-Z\u00c0-\u00de\u0100-\u017f';
const letter = `${upper}a-z\u00df-\u00ff`;
const marks = "'’.-";

const capitals = `[${upper}][${upper}${marks}]+(?:[ /-][${upper}][${upper}${marks}]+){0,3}`;
const name = `[${upper}][${letter}${marks}]+(?:[ -][${upper}][${letter}${marks}]+){0,2}`;
const date = String.raw`(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)`;
const inBrackets = String.raw`(?: ?\([${letter}\d][${letter}\d ./&-]{1,30}\))`;
const agency = `(?:${inBrackets}|, [A-Z]{2,6}(?= ?[–—-]))`;
/** Agencies whose name in brackets tells a dateline from a sentence, whatever comes after it. */
const known = String.raw`(?: ?\((?:AP|AFP|UPI|ANI|IANS|PTI|Reuters|Xinhua|Pajhwok|TASS|Interfax|dpa|ANSA|EFE|Kyodo|Yonhap|Bernama|Anadolu|AA|KUNA|WAM|SPA|MENA|UNB|APP|IPS)\))`;
const dash = String.raw`(?: ?(?:--|[–—_])\s?| ?-\s)`;
const region = `(?:, ${name}){0,2}`;

const shapes = [
  new RegExp(`^${capitals}${region}${date}?${agency}?${dash}`),
  // `LIMA (Agency) May 3, 2024 -`
  new RegExp(`^(?:${capitals}|${name})${region}${inBrackets}${date}${dash}`),
  new RegExp(`^${capitals}${region}${date}?${agency}? ?: (?=[“"‘']?[${upper}])`),
  // Indian agencies leave the dash out, and some copies lose it: `PUNE, May 3 (PTI) The court …`.
  new RegExp(`^(?:${name}|${capitals})${region}(?:${date}${inBrackets}|${known})(?: ["“”])? (?=[${upper}])`),
  new RegExp(`^${name}${region}(?:${date}${agency}?|${agency})${dash}`),
  new RegExp(String.raw`^\(${name}\)${dash}`),
  // an item of a briefing: `2. SRI LANKA — The minister …`
  new RegExp(String.raw`^(?:\(?\d{1,2}[.)]|[•*·▪]) ?${capitals}(?: ?(?:--|[–—]) ?| - |: )(?=[“"‘']?[${upper}])`),
  new RegExp(String.raw`^[A-Z][a-z]{2,8}\.? \d{1,2}${agency}${dash}`),
];
// An entry of a timeline: `3 May 2024 – Chad signs …`, `May 2024: …`
const monthName = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const entry = new RegExp(
  `^(?:[•*·▪-] )?(?:${monthName} \\d{1,2}(?:[–-]\\d{1,2})?(?:,? \\d{4})?|\\d{1,2}(?:[–-]\\d{1,2})? ${monthName}(?:,? \\d{4})?|${monthName},? \\d{4}|(?:19|20)\\d\\d)(?:${dash}|: )(?=[“"‘']?[${upper}])`,
);
// A Russian agency closes place and day with a stop and stands between strokes: `OMSK, May 3. /TASS/. The plant …`.
const struck = new RegExp(String.raw`^(?:${capitals}|${name})${region}${date}\. ?/[A-Z][A-Za-z ]{1,20}/\.?(?= )`);
const bare = new RegExp(String.raw`^${name}${region} ?(?:--|[–—])\s(?=[“"‘']?[${upper}][${letter}]*\s)`);

/** The time of day before an entry of a live report: `18:42 GMT Rebels leave the town`, `9.15am: Polls open`. */
const clock =
  /^\d{1,2}(?:[:.]\d\d ?(?:[ap]m|[ap]\.m\.)(?: [A-Z]{2,4}\b)?|[:.]\d\d (?:GMT|UTC|BST|CES?T|EES?T|MSK|I[SD]T|E[SD]?T|C[SD]T|P[SD]?T|JST|SAST|WAT|EAT|AE[SD]T|local time)|:\d\d)(?: ?[:|–—-])?(?= +[“"‘'(]?[A-Z])/;

/**
 * The end of the dateline that opens a paragraph, with its dash (`TEHRAN – `, `PARIS, May 3 (Agency) - `), or 0.
 * `text` is looked at from `start` to `end`; offsets are those of `text`.
 */
export function findDateline(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + 120));
  const stamp = clock.exec(head);
  if (stamp) return start + stamp[0].length;
  if (!/[–—_:)/-]/.test(head)) return 0;
  // the headings of a check of facts
  if (/^(?:CLAIM|VERDICT|RATING|FACT|QUOTE)\b/.test(head)) return 0;
  for (const shape of head.includes('/') ? [struck, ...shapes] : shapes) {
    const match = shape.exec(head);
    if (match) return holdsSentence(text, start + match[0].length, end, 12) ? start + match[0].trimEnd().length : 0;
  }
  const dated = entry.exec(head);
  if (dated && holdsSentence(text, start + dated[0].length, end, 12)) return start + dated[0].trimEnd().length;
  const match = bare.exec(head);
  if (!match || /[–—]|--/.test(text.slice(start + match[0].length, Math.min(end, start + 200)))) return 0;
  return holdsSentence(text, start + match[0].length, end, 30) ? start + match[0].trimEnd().length : 0;
}

/** A dateline stands before running text, not before the rest of a headline. */
const holdsSentence = (text: string, start: number, end: number, least: number): boolean =>
  end - start > 80 || (end - start > least && /[.!?:…]["”’')\]]*$/.test(text.slice(Math.max(start, end - 4), end)));
