import { z } from '@hono/zod-openapi';
import { Reading } from '../../record/index.js';
import { days, limit, list, next, oneOrMore, paging, span, words } from './asked.js';
import { ActorName, Citation } from './citation.js';
import { Disagreement } from './events.js';
import { get } from './route.js';

const documentNamed = z.strictObject({ id: words });

const Span = z.object(span).readonly();

export const DocumentCard = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    published: z.string().nullable(),
    origin: z.string(),
    language: z.string(),
    characters: z.int(),
    engine: z.string(),
    events: z.int(),
    statements: z.int(),
    /** The document whose text this one repeats, where it does. */
    copyOf: z.string().nullable(),
  })
  .readonly()
  .openapi('DocumentCard');
export type DocumentCard = z.output<typeof DocumentCard>;

const Origin = z
  .object({
    origin: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    published: z.string().nullable(),
  })
  .readonly();

/** Where the items of a reading lead in the ledger, under their ids in the reading. */
export const ReadingLinks = z
  .object({
    actors: z.record(z.string(), ActorName).readonly(),
    events: z
      .record(
        z.string(),
        z
          .object({
            event: z.string(),
            report: z.string(),
            review: z.string().nullable(),
            isClaimed: z.boolean(),
            reports: z.int(),
            documents: z.int(),
            sources: z.int(),
            disagreements: list(Disagreement),
          })
          .readonly(),
      )
      .readonly(),
    statements: z.record(z.string(), z.object({ id: z.string(), review: z.string().nullable() }).readonly()).readonly(),
    instruments: z.record(z.string(), ActorName).readonly(),
    positions: list(z.object({ id: z.string(), review: z.string().nullable() }).readonly().nullable()),
  })
  .readonly()
  .openapi('ReadingLinks');
export type ReadingLinks = z.output<typeof ReadingLinks>;

/** A word of a sentence's tree; `head` counts in its list, -1 for the root. */
const TreeWord = z
  .object({
    ...span,
    form: z.string(),
    lemma: z.string(),
    upos: z.string(),
    xpos: z.string(),
    head: z.int(),
    relation: z.string(),
    /** The parts that it plays in what is explained. */
    parts: list(z.string()),
  })
  .readonly();

export const Explanation = z
  .object({
    id: z.string(),
    line: z.string(),
    /** The rule that found it. */
    because: z.string(),
    parts: list(z.object({ part: z.string(), ...span, words: z.string() }).readonly()),
    sentences: list(
      Span.unwrap()
        .extend({ words: list(TreeWord) })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('Explanation');
export type Explanation = z.output<typeof Explanation>;

export const Hit = z
  .object({
    document: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    published: z.string().nullable(),
    origin: z.string(),
    rank: z.number().nullable(),
    snippets: list(
      Citation.unwrap()
        .extend({ found: list(Span) })
        .readonly(),
    ),
  })
  .readonly()
  .openapi('Hit');
export type Hit = z.output<typeof Hit>;

export const documentRoutes = {
  documents: get({
    path: '/api/documents',
    about: 'documents',
    summary: 'Documents that match, without their texts',
    query: z.strictObject({
      q: words.optional().openapi({ description: 'words of the title or the name of the origin' }),
      source: oneOrMore.optional(),
      ...days,
      sort: z
        .enum(['newest', 'oldest', 'latest'])
        .optional()
        .openapi({ description: 'by day of publication, or as they were taken in' }),
      ...paging,
    }),
    answer: z.object({ documents: list(DocumentCard), next }).readonly(),
  }),
  document: get({
    path: '/api/documents/{id}',
    about: 'documents',
    summary: 'A document’s card and where it came from',
    params: documentNamed,
    answer: DocumentCard.unwrap()
      .extend({ origins: list(Origin) })
      .readonly(),
  }),
  reading: get({
    path: '/api/documents/{id}/reading',
    about: 'documents',
    summary: 'A document with all that was read in it, and where each item leads in the ledger',
    params: documentNamed,
    answer: z.object({ reading: Reading, links: ReadingLinks }).readonly(),
  }),
  explanation: get({
    path: '/api/documents/{id}/explain/{item}',
    about: 'documents',
    summary: 'What an event, statement or position rests on: its rule, its words, the trees of its sentences',
    params: z.strictObject({ id: words, item: z.string().regex(/^[esp]\d{1,6}$/) }),
    answer: Explanation,
  }),
  search: get({
    path: '/api/search',
    about: 'documents',
    summary: 'Documents that match a query: words, "phrases", begin*, -word, and filters such as actor:IRN',
    query: z.strictObject({
      q: z.string().min(1).max(1000),
      limit: limit.optional(),
      snippets: z.coerce.number().int().min(0).max(10).optional(),
    }),
    answer: z.object({ hits: list(Hit), isMore: z.boolean() }).readonly(),
  }),
};
