import { Command, Option } from 'commander';
import { type Page, plainWords } from '../exports/index.js';
import type { DocumentCard, DocumentsAsked } from '../ledger/index.js';
import { count } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, asking, newPage, withAsking } from './asking.js';
import { csvLines, jsonLines, type Listed, printAll } from './listing.js';
import { write } from './write.js';

interface DocumentsOptions extends AskingOptions, Omit<DocumentsAsked, 'q'> {
  source?: string;
}

const columns = [
  ...['id', 'title', 'source', 'published', 'origin', 'language', 'characters'],
  ...['events', 'statements', 'copyOf', 'engine'],
] as const satisfies readonly (keyof DocumentCard)[];

/** `dragoman documents [WORD…]` */
export function documentsCommand(): Command {
  const command = new Command('documents')
    .description('List the documents of a ledger: title, source, day of publication, where each came from.')
    .argument('[word...]', 'beginnings of words of the title, or of the file or address')
    .option('--source <source>', 'of this source')
    .option('--since <date>', 'published on this day, month or year or later')
    .option('--until <date>', 'published on this day, month or year or earlier')
    .addOption(
      new Option('--sort <order>', 'by day of publication, or the latest taken in first')
        .choices(['newest', 'oldest', 'latest'])
        .default('newest'),
    )
    .option('--limit <n>', 'how many to print (text: 50; jsonl and csv: all)', positiveArgument)
    .option('--after <place>', 'go on after this place, as printed at the end of a list');
  return withAsking(command, ['text', 'jsonl', 'csv'])
    .addHelpText(
      'after',
      `
Words of the articles themselves are what \`dragoman search\` looks for.

Examples:
  dragoman documents --source irna --since 2025-06
  dragoman documents --sort latest --limit 10
  dragoman documents --format csv > documents.csv`,
    )
    .action(run);
}

async function run(words: string[], { format, ledger: where, ...filters }: DocumentsOptions): Promise<void> {
  const asked: DocumentsAsked = { ...filters, q: words.join(' ') || undefined };
  await asking({ ledger: where }, async (ledger) => {
    if (format !== 'text') {
      const ask = async (part: object): Promise<Listed<DocumentCard>> => {
        const { documents, next } = await ledger.documentPage({ ...asked, ...part });
        return { entries: documents, next };
      };
      return printAll(asked, ask, format === 'csv' ? await csvLines(columns, (card) => card) : jsonLines);
    }
    const { documents, next } = await ledger.documentPage({ ...asked, limit: asked.limit ?? 50 });
    const page = newPage();
    if (!documents.length) page.item('No document matches.', 0);
    for (const document of documents) documentLines(page, document);
    if (next) page.item(page.colors.dim(`${count(documents.length, 'document')}, and more: --after ${next}`), 0);
    await write(page.toString());
  });
}

function documentLines(page: Page, document: DocumentCard): void {
  const { id, title, origin, source, published, events, statements, copyOf } = document;
  page.item(page.colors.bold(plainWords(title ?? origin)), 0);
  const facts = [
    source === null ? 'source not known' : plainWords(source),
    published ?? 'undated',
    count(events, 'event'),
    count(statements, 'statement'),
    ...(copyOf === null ? [] : [`repeats ${copyOf}`]),
  ];
  page.item(facts.join(' · '), 2);
  page.item(page.colors.dim(`[${id}] ${plainWords(origin)}`), 2);
}
