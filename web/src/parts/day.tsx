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

/** A day, month or year of EDTF in words; what is more involved stays as it is written. */
export function dayWords(edtf: string | null): string {
  if (!edtf) return 'no date';
  const [from, to] = edtf.split('/');
  const near = /^(\d{4}-\d\d)-(\d\d)\/\1-(\d\d)$/.exec(edtf);
  if (near) return `${Number(near[2])} – ${dayWords(`${near[1]}-${near[3]}`)}`;
  if (to !== undefined)
    return `${from ? dayWords(from) : 'unknown'} – ${to === '..' || to === '' ? 'open' : dayWords(to)}`;
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T[\d:]+Z?)?([~?%])?$/.exec(edtf);
  const month = parts?.[2] ? months[Number(parts[2]) - 1] : undefined;
  if (!parts || (parts[2] && !month)) return edtf;
  const [, year, , day, time, doubt] = parts;
  const plain = [day && String(Number(day)), month, year].filter(Boolean).join(' ');
  const whole = time ? `${plain}, ${time.slice(1, 6)}` : plain;
  return doubt === '?' ? `${whole} (uncertain)` : doubt ? `about ${whole}` : whole;
}

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
