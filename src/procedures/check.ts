import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Difference, openVotes, type Path, runExamples } from './examples.js';
import { knownProcedure } from './known.js';
import { danglingNames } from './references.js';
import { Procedure } from './schema.js';
import { take } from './take.js';

/** Something wrong in a file: where, counted from 1, and what. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Checked {
  /** The procedure, where it is one; null where the file does not say one. */
  readonly procedure: Procedure | null;
  readonly faults: readonly Fault[];
  /** How many expectations were compared. */
  readonly compared: number;
}

/**
 * Reads a procedure that a person wrote, names what is wrong in it by line and column, and runs its examples where
 * nothing is.
 *
 * @param text a YAML file, as `docs/procedures.md` describes it
 */
export function checkProcedure(text: string): Checked {
  const lines = new LineCounter();
  const file = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const failed = (faults: readonly Fault[]): Checked => ({ procedure: null, compared: 0, faults: inOrder(faults) });
  if (file.errors.length)
    return failed(file.errors.map(({ pos, message }) => ({ ...at(pos[0]), message: message.split('\n')[0]! })));

  const placed = ({ path, message }: Difference): Fault => ({ ...at(offsetOf(file.contents, path)), message });
  const parsed = Procedure.safeParse(file.toJS());
  if (!parsed.success)
    return failed(
      parsed.error.issues.flatMap((issue) => nested(issue)).map(({ path, message }) => placed({ path, message })),
    );
  let procedure: Procedure;
  try {
    procedure = take(parsed.data, knownProcedure);
  } catch (error) {
    return failed([placed({ path: ['takes'], message: (error as Error).message })]);
  }
  // What is taken from another stands in no line of this file: paths are those of the file itself.
  const shift = procedure.cases.length - parsed.data.cases.length;
  const inFile = ({ path, message }: Difference): Difference =>
    path[0] === 'cases' ? { path: ['cases', Number(path[1]) - shift, ...path.slice(2)], message } : { path, message };
  const dangling = [...danglingNames(procedure), ...openVotes(procedure)].map(inFile).map(placed);
  if (dangling.length) return failed(dangling);
  const { compared, differences } = runExamples(procedure);
  return { procedure, compared, faults: inOrder(differences.map(inFile).map(placed)) };
}

const inOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort((a, b) => a.line - b.line || a.column - b.column);

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly errors?: readonly (readonly Issue[])[];
  readonly keys?: readonly string[];
}

/** What is wrong inside a value that may take several shapes: of the shape that it comes nearest to. */
function nested({ path, message, code, errors, keys }: Issue, before: Path = []): Difference[] {
  const here = [...before, ...(path as Path)];
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) => ({ path: [...here, key], message: `nothing is called ${key} here` }));
  if (code === 'invalid_union' && errors?.length) {
    const inside = errors.filter((issues) =>
      issues.some((issue) => issue.path.length || issue.code === 'unrecognized_keys'),
    );
    const nearest = [...inside].sort((a, b) => a.length - b.length)[0];
    if (nearest) return nearest.flatMap((issue) => nested(issue, here));
  }
  return [{ path: here, message: `${here.at(-1) ?? 'the file'}: ${message}` }];
}

/** Where a value stands, or the nearest above it that is there. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    // A value that may be a list of one is written without the list: the step of its number leads nowhere.
    if (!isSeq(node) && typeof step === 'number') continue;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : key) === String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step];
      offset = (node as Node).range?.[0] ?? offset;
    }
  }
  return offset;
}
