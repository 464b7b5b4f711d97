/** What a folder gives without being asked for a file by its name; feeds and `.json` are left alone, as by `dragoman ingest`. */
const isDocument = (name: string): boolean => /\.(txt|text|html?|xhtml|jsonl|ndjson|eml|warc)(\.gz)?$/i.test(name);

/** What was dropped: files as they are, and of folders the documents below them, in the order of their paths. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // asked for at once: what was dropped is gone when the event is
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...dropped.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const files: File[] = [];
  for (const entry of entries) {
    if (entry?.isFile) files.push(await fileOf(entry as FileSystemFileEntry));
    if (!entry?.isDirectory) continue;
    const below = await documentsBelow(entry as FileSystemDirectoryEntry);
    if (!below.length) throw new Error(`The folder ${entry.name} holds no .txt, .html, .jsonl, .eml or .warc file.`);
    files.push(...below);
  }
  return files;
}

async function documentsBelow(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const found: FileSystemFileEntry[] = [];
  const open = [folder];
  for (let next = open.pop(); next; next = open.pop())
    for (const entry of await entriesOf(next))
      if (entry.isDirectory) open.push(entry as FileSystemDirectoryEntry);
      else if (isDocument(entry.name)) found.push(entry as FileSystemFileEntry);
  found.sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1));
  return Promise.all(found.map(fileOf));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser gives the entries of a folder a hundred at a time, and none at its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return all;
    all.push(...some);
  }
}
