import type { Judged } from '../deciding/judged';
import type { Outcome } from '../deciding/standing';
import type { Article, Item } from './items';
import { itemWords } from './note-line';

/** An entry as a person judges it, with its fields as they stand; null where the ledger does not keep it. */
export function judgedOf(article: Article, item: Item, { corrections }: Outcome): Judged | null {
  if (item.id === null) return null;
  const text = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));
  const machine = fieldsOf(article, item);
  const fields = Object.fromEntries(
    Object.entries(machine).map(([field, value]) => [field, text(field in corrections ? corrections[field] : value)]),
  );
  return { kind: item.kind, id: item.id, subject: item.subject, words: itemWords(article, item), fields };
}

function fieldsOf(article: Article, item: Item): Record<string, string | null> {
  switch (item.kind) {
    case 'event': {
      const { type, mode, status, when, where, cameo } = item.of;
      const place = article.reading.places.find(({ id }) => id === where?.place)?.name ?? null;
      return { type, mode, status, when: when?.edtf ?? null, place, cameo };
    }
    case 'statement': {
      const { form, when, medium } = item.of;
      return { form, when, medium };
    }
    case 'position':
      return { stance: item.of.stance };
  }
}
