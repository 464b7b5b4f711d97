-- The words of the documents, found by `document.number`; the text itself is kept once, in `document.body`.
create virtual table document_words using fts5 (
  title, body, source,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3'
);
