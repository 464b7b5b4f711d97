const files = import.meta.glob<string>('../../../examples/*.txt', { query: '?raw', import: 'default' });

/** The examples: their names, in order. */
export const examples = Object.keys(files).map((file) => file.slice(file.lastIndexOf('/') + 1, -'.txt'.length));

/** The text of an example; null where there is none of that name. */
export async function exampleText(name: string): Promise<string | null> {
  return (await files[`../../../examples/${name}.txt`]?.()) ?? null;
}

/** Where an example lies, as the command line names it. */
export const exampleOrigin = (name: string): string => `examples/${name}.txt`;

/** `truce-and-exchange` → `Truce and exchange`. */
export const exampleTitle = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
};
