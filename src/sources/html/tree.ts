import type { Page } from './page.js';
import { tools } from './tools.js';

/** What we use of the DOM to put a page in order. */
interface Branch {
  readonly nodeName: string;
  readonly childNodes: Iterable<Branch>;
  append(...nodes: Branch[]): void;
  prepend(...nodes: Branch[]): void;
}

interface Tree {
  readonly childNodes: Iterable<Branch>;
  readonly documentElement: Branch | null;
  readonly head: Branch;
  readonly body: Branch;
}

const ofTheHead = new Set(['TITLE', 'META', 'LINK', 'STYLE', 'SCRIPT', 'NOSCRIPT', 'TEMPLATE', 'BASE', '#comment']);

/**
 * The tree of a page as a browser builds it as far as it concerns the text: `html`, `head` and `body` are there whether
 * they are written or not, as HTML lets them be left out, and what stands outside the body is in it. The parser keeps
 * what is written and nothing more.
 */
export function treeOf(html: string): Page {
  let tree = parsed(html);
  if (tree.documentElement?.nodeName.toUpperCase() !== 'HTML') tree = parsed(`<html>${html}</html>`);
  const { head, body, documentElement } = tree;
  const before: Branch[] = [];
  const after: Branch[] = [];
  for (const node of [...head.childNodes]) if (!isOfTheHead(node)) before.push(node);
  let isAfter = false;
  for (const node of [...documentElement!.childNodes])
    if (node === body) isAfter = true;
    else if (node !== head) {
      if (isOfTheHead(node)) head.append(node);
      else (isAfter ? after : before).push(node);
    }
  // what comes behind the end of the page, too
  let isBehind = false;
  for (const node of [...tree.childNodes])
    if (node === documentElement) isBehind = true;
    else if (isBehind) after.push(node);
  body.prepend(...before);
  body.append(...after);
  return tree as unknown as Page;
}

const parsed = (html: string): Tree => tools.linkedom.parseHTML(html).document as unknown as Tree;

const isOfTheHead = ({ nodeName }: Branch): boolean => ofTheHead.has(nodeName) || ofTheHead.has(nodeName.toUpperCase());
