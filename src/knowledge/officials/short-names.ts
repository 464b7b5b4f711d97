import { rows } from '../entry.js';
import data from './name-order.data.js';

const orders = new Map<string, string>();
for (const [order, countries] of rows(data)) for (const country of countries!.split(' ')) orders.set(country, order!);

/** Words that belong to the surname after them. */
const particle = /^(?:bin|ibn|ben|abu|von|van|der|den|de|da|di|del|della|la|le|du|dos|das|ter|ten|ould|st\.?)$/i;

/**
 * The names by which a person is called for short, by the order of names in the country: *Merkel*, *von der Leyen*,
 * *Xi*, *Abiy*. None where there are no such names (Myanmar), the order turned round as well where English has both
 * (Japan, Hungary).
 */
export function shortNames(name: string, country: string): string[] {
  const words = name.split(' ');
  if (/^[JS]r\.?$/.test(words.at(-1)!)) words.pop();
  const order = orders.get(country) ?? 'last';
  if (words.length < 2 || order === 'none') return [];
  if (order === 'first') return [words[0]!];
  let at = words.length - 1;
  while (at > 1 && particle.test(words[at - 1]!)) at--;
  const surname = words.slice(at).join(' ');
  return order === 'either' ? [surname, `${surname} ${words.slice(0, at).join(' ')}`] : [surname];
}
