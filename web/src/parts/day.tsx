const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Parts of a year by their codes in EDTF, level 2. */
const partsOfYear: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
};

/** A day, month or year of EDTF in words; what is more involved stays as it is written. */
export function dayWords(edtf: string | null): string {
  if (!edtf) return 'no date';
  const [from, to] = edtf.split('/');
  const near = /^(\d{4}-\d\d)-(\d\d)\/\1-(\d\d)$/.exec(edtf);
  if (near) return `${Number(near[2])} – ${dayWords(`${near[1]}-${near[3]}`)}`;
  if (to !== undefined)
    return `${from ? dayWords(from) : 'unknown'} – ${to === '..' || to === '' ? 'open' : dayWords(to)}`;
  const parts = /^(\d{4}|XXXX|\d{3}X)(?:-(\d\d))?(?:-(\d\d))?(T[\d:]+Z?)?([~?%])?$/.exec(edtf);
  const month = parts?.[2]
    ? (months[Number(parts[2]) - 1] ?? (parts[3] ? undefined : partsOfYear[parts[2]]))
    : undefined;
  if (!parts || (parts[2] && !month)) return edtf;
  const [, year, , day, time, doubt] = parts;
  const plain = [day && String(Number(day)), month, yearWords(year!)].filter(Boolean).join(' ');
  const whole = time ? `${plain}, ${time.slice(1, 6)}` : plain;
  return doubt === '?' ? `${whole} (uncertain)` : doubt ? `about ${whole}` : whole;
}

const yearWords = (year: string): string =>
  year === 'XXXX' ? 'of an unknown year' : year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;

/** When an event happened; where nobody says so, the day its first report was published, called what it is. */
export function EventDay({ when, day }: { readonly when: string | null; readonly day: string }) {
  if (when || !day) return <Day edtf={when} />;
  return (
    <>
      reported <Day edtf={day} />
    </>
  );
}

/** A date as people write it, with EDTF for those who ask. */
export function Day({ edtf }: { readonly edtf: string | null }) {
  return (
    <time dateTime={edtf ?? undefined} title={edtf ?? undefined} className="numeric-text">
      {dayWords(edtf)}
    </time>
  );
}
