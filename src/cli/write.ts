/** Writes to standard output and waits while the reader is slower than we are. */
export async function write(words: string): Promise<void> {
  if (!words || process.stdout.write(words)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
