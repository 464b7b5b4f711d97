import type { DocumentInput } from '../record/index.js';
import type { RawDocument } from './collect.js';
import { documentFromHtml } from './html/index.js';
import { documentFromJson } from './json.js';
import { documentFromText } from './text.js';

/** Makes a document of what a source holds. Throws a `SourceError` that names the place. */
export function documentOf(raw: RawDocument): DocumentInput {
  switch (raw.form) {
    case 'html':
      return documentFromHtml(raw.body, raw.origin);
    case 'json':
      return documentFromJson(raw.body, raw.origin);
    case 'text':
      return documentFromText(raw.body, raw.origin);
  }
}
