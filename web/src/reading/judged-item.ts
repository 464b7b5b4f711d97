import type { Judged } from '../deciding/judged';
import { sideOf } from '../deciding/sides';
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
  return {
    kind: item.kind,
    id: item.id,
    subject: item.subject,
    words: itemWords(article, item),
    fields,
    around: somebodiesOf(article),
  };
}

/** The actors of the article that the ledger knows, the one most often named first. */
const somebodiesOf = (article: Article): { id: string; name: string }[] =>
  [...article.reading.actors]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id }) => article.nameOf(id))
    .filter(({ isKnown }) => isKnown)
    .map(({ id, name }) => ({ id, name }));

function fieldsOf(article: Article, item: Item): Record<string, string | null> {
  switch (item.kind) {
    case 'event': {
      const { type, mode, status, when, where, cameo, actors, recipients } = item.of;
      const side = (of: typeof actors): string | null =>
        sideOf(of.map(({ actor }) => article.nameOf(actor).id)) || null;
      const place = article.reading.places.find(({ id }) => id === where?.place)?.name ?? null;
      return {
        type,
        mode,
        status,
        when: when?.edtf ?? null,
        place,
        cameo,
        actors: side(actors),
        recipients: side(recipients),
      };
    }
    case 'statement': {
      const { form, when, medium } = item.of;
      return { form, when, medium };
    }
    case 'position':
      return { stance: item.of.stance };
  }
}
