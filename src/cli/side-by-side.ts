import { type Page, widthOf, wrap } from '../exports/index.js';

export interface Row {
  readonly label: string;
  /** One a column, each of paragraphs. */
  readonly cells: readonly (readonly string[])[];
}

/** Columns that the label of a row takes. */
const labelWidth = 14;
const gap = 3;

/**
 * Draws columns side by side under their heads, a row a topic; what does not fit in a cell is wrapped. Where the columns
 * would be too narrow to read, each is drawn below the other.
 */
export function sideBySide(page: Page, heads: readonly string[], rows: readonly Row[]): void {
  const width = Math.floor((page.width - 2 - labelWidth - gap * heads.length) / heads.length);
  if (width < 18 && heads.length > 1) {
    heads.forEach((head, i) => {
      if (i) page.blank();
      sideBySide(
        page,
        [head],
        rows.map(({ label, cells }) => ({ label, cells: [cells[i]!] })),
      );
    });
    return;
  }
  const { colors } = page;
  drawRow(
    page,
    width,
    '',
    heads.map((head) => wrapped([colors.cyan(colors.bold(head))], width)),
  );
  page.line(`  ${colors.dim('─'.repeat(labelWidth - 1 + (width + gap) * heads.length))}`);
  for (const { label, cells } of rows) {
    if (cells.every((cell) => !cell.length)) continue;
    drawRow(
      page,
      width,
      label,
      cells.map((cell) => wrapped(cell.length ? cell : ['–'], width)),
    );
  }
}

const wrapped = (paragraphs: readonly string[], width: number): string[] =>
  paragraphs.flatMap((words) => wrap(words, width));

function drawRow(page: Page, width: number, label: string, cells: readonly (readonly string[])[]): void {
  const labels = wrap(label, labelWidth - 1);
  const height = Math.max(labels.length, ...cells.map(({ length }) => length));
  for (let i = 0; i < height; i++) {
    const columns = cells.map((cell) => padded(cell[i] ?? '', width));
    page.line(`  ${padded(page.colors.dim(labels[i] ?? ''), labelWidth)}${columns.join(page.colors.dim(' │ '))}`);
  }
}

const padded = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - widthOf(words)));
