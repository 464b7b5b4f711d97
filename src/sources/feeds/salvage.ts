const longestHead = 65_536;

/**
 * The items of an XML feed that is broken, each as a feed of its own with the head of the whole, and how many have no
 * end. One item that is not well-formed, or a feed that breaks off, then costs only that item.
 */
export function salvage(text: string): { readonly parts: readonly string[]; readonly broken: number } {
  const first = text.search(/<(item|entry)[\s>]/);
  const root = /<(rss|[\w-]+:RDF|feed)[\s>]/.exec(text)?.[1];
  if (first < 0 || first > longestHead || !root) return { parts: [], broken: 0 };
  const name = text.startsWith('<item', first) ? 'item' : 'entry';
  const head = text.slice(0, first);
  const isInChannel = head.includes('<channel') && !head.includes('</channel');
  const tail = `${isInChannel ? '</channel>' : ''}</${root}>`;
  const parts: string[] = [];
  let broken = 0;
  for (const piece of text.slice(first).split(new RegExp(`(?=<${name}[\\s>])`))) {
    const end = piece.indexOf(`</${name}>`);
    if (end < 0) broken++;
    else parts.push(`${head}${piece.slice(0, end)}</${name}>${tail}`);
  }
  return { parts: parts.slice(0, 1000), broken };
}
