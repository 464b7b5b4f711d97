import codes from 'i18n-iso-countries/codes.json';

const rows = codes as unknown as readonly (readonly [two: string, three: string, number: string])[];
const byNumber = new Map(rows.map(([, three, number]) => [number, three]));
const byCode = new Map(rows.map(([two, three]) => [three, two]));
const names = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-1 alpha-3 of a number of that standard, or null. */
export const codeOf = (number: string): string | null => byNumber.get(number.padStart(3, '0')) ?? null;

/** The English name that the browser has for an alpha-3 code; the code itself where it knows none. */
export function countryName(code: string): string {
  const two = byCode.get(code) ?? (code === 'XKX' ? 'XK' : undefined);
  return (two && names.of(two)) ?? code;
}
