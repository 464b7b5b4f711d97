/** What a source holds; `json` is a single document or a JSON Feed. */
export type SourceForm = 'text' | 'html' | 'jsonl' | 'json' | 'mail' | 'feed' | 'warc';

export const sourceForms: readonly SourceForm[] = ['text', 'html', 'jsonl', 'json', 'mail', 'feed', 'warc'];
