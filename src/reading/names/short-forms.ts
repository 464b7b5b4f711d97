import shortFormsData from './short-forms.data.js';

const shortForms = new Map<string, ReadonlySet<string>>();
for (const line of shortFormsData.split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [given, forms] = line.split('\t');
  shortForms.set(given!.toLowerCase(), new Set(forms!.toLowerCase().split(' ')));
}

/** Whether the first of two given names, both in small letters, is a short or pet form of the second: `larry` of `lawrence`. */
export const isShortFor = (short: string, given: string): boolean => shortForms.get(given)?.has(short) ?? false;
