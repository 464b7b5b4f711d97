-- The names of types that the shared migrations use. Text compares by code point, as it does in SQLite.
create domain text_c as text collate "C";
create domain blob as bytea;
