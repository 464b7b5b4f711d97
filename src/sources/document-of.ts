import type { DocumentInput } from '../record/index.js';
import { withHeading } from './heading.js';
import { documentFromHtml } from './html/index.js';
import { documentFromJson } from './json.js';
import type { RawDocument, SourceMetadata } from './raw-document.js';
import { SourceError } from './source-error.js';
import { documentFromText } from './text.js';

/**
 * Makes a document of what a source holds; what is known of it from outside fills what it does not say itself.
 * Throws a `SourceError` that names the place.
 */
export function documentOf(raw: RawDocument): DocumentInput {
  const document = placed(raw);
  if (!document.text.trim()) throw new SourceError(document.origin ?? raw.origin, 'holds no text');
  return withHeading(raw.metadata ? withMetadata(document, raw.metadata, raw.form === 'text') : document);
}

/** A document that brings no date of its own with the one that is given for such. */
export const dated = (document: DocumentInput, published: string | null): DocumentInput => ({
  ...document,
  published: document.published ?? published,
});

/** An error of a page in an archive names the archive too. */
function placed(raw: RawDocument): DocumentInput {
  try {
    return taken(raw);
  } catch (error) {
    if (raw.place && error instanceof SourceError)
      throw new SourceError(`${error.where} (${raw.place})`, error.message);
    throw error;
  }
}

function taken(raw: RawDocument): DocumentInput {
  switch (raw.form) {
    case 'html':
      return documentFromHtml(raw.body, raw.origin);
    case 'json':
      return documentFromJson(raw.body, raw.origin);
    case 'text':
      return documentFromText(raw.body, raw.origin);
  }
}

function withMetadata(document: DocumentInput, metadata: SourceMetadata, isTitleGuessed: boolean): DocumentInput {
  const { title = null, source = null, published = null, isCertain = false } = metadata;
  return {
    ...document,
    title: isCertain || isTitleGuessed ? (title ?? document.title ?? null) : (document.title ?? title),
    source: isCertain ? (source ?? document.source ?? null) : (document.source ?? source),
    published: isCertain ? (published ?? document.published ?? null) : (document.published ?? published),
  };
}
