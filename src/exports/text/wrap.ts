import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

// Letters and marks that each take a column and join with none beside them: most articles hold no others, and what
// measures all the others takes a tenth of a second to get ready.
const plain = /^[ -~¡-¨ª-¬¯-ſ‐-―‘-•…←-↓─-╿]*$/;
const styles = /\u001b\[[0-9;]*m/g;

const withoutStyles = (words: string): string => (words.includes('\u001b') ? words.replace(styles, '') : words);

/** Columns that words take on a terminal. */
export function widthOf(words: string): number {
  const bare = withoutStyles(words);
  return plain.test(bare) ? bare.length : stringWidth(words);
}

/** Lines of at most so many columns, broken at spaces, or within a word that is longer than a line. */
export function wrap(words: string, columns: number): string[] {
  const bare = withoutStyles(words);
  if (plain.test(bare)) {
    const lines = bare === words ? brokenAtSpaces(words, columns) : null;
    if (lines) return lines;
    if (bare.length <= columns && !/^ | $/.test(bare)) return [words];
  }
  return wrapAnsi(words, columns, { hard: true, trim: true }).split('\n');
}

/** Plain words laid out on lines without space at either end, or null where one is longer than a line. */
function brokenAtSpaces(words: string, columns: number): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (word.length > columns) return null;
    if (line) line += ' ';
    if (line && word && line.length + word.length > columns) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return [...lines, line].map((text) => text.trimEnd());
}
