import { Command } from 'commander';
import { excerpt, type Page, plainWords } from '../exports/index.js';
import type { Hit, SearchAnswer } from '../ledger/index.js';
import { placeOf } from './answer-lines.js';
import { positiveArgument } from './arguments.js';
import { type AskingOptions, answer, asking, withAsking } from './asking.js';

interface SearchOptions extends AskingOptions {
  limit: number;
}

/** `dragoman search QUERY` */
export function searchCommand(): Command {
  const command = new Command('search')
    .description('Find documents by their words, by who and what occurs in them, by source and date.')
    .argument('<query...>', 'words, "phrases", begin*, -word, OR, (…), and filters')
    .option('--limit <n>', 'how many documents to show', positiveArgument, 10);
  return withAsking(command, ['text', 'json'])
    .addHelpText(
      'after',
      `
Filters:
  actor:IRN         somebody of a party, or one actor by name or id, appears in it
  type:CONSULT      it reports such an event; status: and place: narrow the same event
  since:2025-06     published then or later; until: the same or earlier
  source:irna       it came from that source
Documents that match words are ranked by them; those that only filters match come newest first.
A query that begins with - is given after --.

Examples:
  dragoman search '"snapback mechanism" -oil'
  dragoman search sanction* actor:IRN type:CONSULT since:2025-06
  dragoman search 'place:Vienna (talks OR negotiations)'`,
    )
    .action(run);
}

async function run(words: string[], options: SearchOptions): Promise<void> {
  const query = words.join(' ');
  const found = await asking(options, (ledger) => ledger.search(query, { limit: options.limit }));
  await answer(found, options, (page) => lay(page, query, found));
}

function lay(page: Page, query: string, { hits, isMore }: SearchAnswer): void {
  if (!hits.length) page.item(`No document matches ${plainWords(query)}`, 0);
  for (const hit of hits) {
    page.item(page.colors.bold(plainWords(hit.title ?? hit.origin)), 0);
    page.item(
      page.colors.dim(
        [hit.source, hit.published ?? 'undated'].flatMap((fact) => (fact ? plainWords(fact) : [])).join(' · '),
      ),
    );
    for (const snippet of hit.snippets) {
      page.item(marked(page, snippet), 4);
      page.item(page.colors.dim(placeOf(snippet)), 4);
    }
  }
  if (isMore) page.item(page.colors.dim('There are more; --limit shows them.'), 0);
}

/** A snippet with what was looked for in bold. */
function marked(page: Page, { words, start, found }: Hit['snippets'][number]): string {
  if (!found.length) return excerpt(words, 200);
  let shown = '';
  let at = 0;
  for (const span of found) {
    const [from, to] = [Math.max(at, span.start - start), span.end - start];
    if (to <= at) continue;
    shown += `${edge(words.slice(at, from))}${page.colors.bold(page.colors.yellow(plainWords(words.slice(from, to))))}`;
    at = to;
  }
  return `… ${shown}${edge(words.slice(at))} …`;
}

/** Words between two that were found, with the spaces that part them. */
const edge = (words: string): string => {
  const plain = plainWords(words);
  if (!plain) return words ? ' ' : '';
  return `${/^\s/.test(words) ? ' ' : ''}${plain}${/\s$/.test(words) ? ' ' : ''}`;
};
