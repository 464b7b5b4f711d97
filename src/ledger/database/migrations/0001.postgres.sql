create table document_words (
  number integer primary key references document (number) on delete cascade,
  words tsvector not null
);
create index document_words_words on document_words using gin (words);
