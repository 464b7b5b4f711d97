import type { PageNode } from './page.js';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT INPUT TEXTAREA'.split(' '));

/** The text of an element, one string a block, white space collapsed. */
export function paragraphsOf(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const paragraph = open.replace(/\s+/g, ' ').trim();
    if (paragraph) paragraphs.push(paragraph);
    open = '';
  };
  // an explicit stack: depth is guarded, yet no page should be able to exhaust ours
  const stack: { node: PageNode; isLeaving: boolean }[] = [{ node: root, isLeaving: false }];
  while (stack.length) {
    const { node, isLeaving } = stack.pop()!;
    const name = node.nodeName.toUpperCase();
    if (isLeaving) {
      close();
      continue;
    }
    if (node.nodeType === 3) open += node.textContent ?? '';
    else if (name === 'BR') open += '\n';
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue;
    if (silent.has(name)) continue;
    if (blocks.has(name)) {
      close();
      stack.push({ node, isLeaving: true });
    }
    for (let child = node.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, isLeaving: false });
  }
  close();
  return paragraphs;
}
