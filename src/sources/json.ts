import { z } from 'zod';
import { type DocumentInput, placedIssueWords } from '../record/index.js';
import { documentId } from './document-id.js';
import { SourceError } from './source-error.js';

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});

/** One line of JSON Lines, `{id?, text, title?, published?, source?, url?}`, as a document. */
export function documentFromJson(line: string, where: string): DocumentInput {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new SourceError(where, `is not JSON: ${(error as Error).message}`);
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new SourceError(where, placedIssueWords(issue));
  }
  const { id, text, title, published, source, url } = parsed.data;
  return {
    id: id === undefined ? documentId(text) : String(id),
    origin: url ?? where,
    title: title ?? null,
    source: source ?? null,
    published: published ?? null,
    text,
  };
}
