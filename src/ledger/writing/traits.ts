import { normaliseName } from '../../knowledge/index.js';
import { type Dialect, inParts, insertRows, type Work } from '../database/index.js';

interface Trait {
  readonly signature: string;
  readonly what: 'seen' | 'name' | 'alias' | 'sector' | 'title';
  readonly value: string;
}

/** What the rows of some documents say of signatures, each once a document. */
async function traitsOf(work: Work, documents: readonly string[]): Promise<Trait[]> {
  const appearances = await inParts(documents, (ids) =>
    work.selectFrom('appearance').selectAll().where('document', 'in', ids).execute(),
  );
  const offices = await inParts(documents, (ids) =>
    work.selectFrom('office').select(['document', 'signature', 'title']).where('document', 'in', ids).execute(),
  );
  const found = new Map<string, Trait>();
  const add = (document: string, signature: string, what: Trait['what'], value: string): void => {
    if (value) found.set([document, signature, what, value].join('\t'), { signature, what, value });
  };
  for (const { document, signature, name, aliases, sectors } of appearances) {
    add(document, signature, 'seen', '-');
    add(document, signature, 'name', name);
    for (const alias of JSON.parse(aliases) as string[]) add(document, signature, 'alias', alias);
    for (const sector of JSON.parse(sectors) as string[]) add(document, signature, 'sector', sector);
  }
  for (const { document, signature, title } of offices) add(document, signature, 'title', normaliseName(title));
  return [...found.values()];
}

/** Adds what documents say of signatures to the counts, or takes it away again. */
export async function countTraits(
  work: Work,
  dialect: Dialect,
  documents: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  const change = new Map<string, Trait & { documents: number }>();
  for (const trait of await traitsOf(work, documents)) {
    const key = [trait.signature, trait.what, trait.value].join('\t');
    change.set(key, { ...trait, documents: (change.get(key)?.documents ?? 0) + sign });
  }
  await insertRows(work, dialect, 'trait', [...change.values()], {
    key: ['signature', 'what', 'value'],
    set: 'update set documents = trait.documents + excluded.documents',
  });
}
