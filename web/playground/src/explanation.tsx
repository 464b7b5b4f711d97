import { useEffect, useState } from 'react';
import type { Explained } from '../../../src/reading/explanation.ts';
import type { Tree } from './engine/messages.ts';

/** What an entry rests on: the rule that found it, its words, and the tree that the rule matched. */
export function Explanation({
  explained,
  text,
  explain,
}: {
  readonly explained: Explained;
  readonly text: string;
  readonly explain: (entry: string) => Promise<readonly Tree[]>;
}) {
  const [trees, setTrees] = useState<readonly Tree[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void explain(explained.id).then((found) => isShown && setTrees(found));
    return () => {
      isShown = false;
    };
  }, [explain, explained.id]);
  return (
    <div className="explanation small stack">
      <dl>
        <dt>rule</dt>
        <dd>
          <code>{explained.because}</code>
        </dd>
        {explained.parts.map(([part, { start, end }]) => (
          <div key={`${part} ${start}`}>
            <dt>{part}</dt>
            <dd>
              “<bdi className="quoted">{text.slice(start, end)}</bdi>”{' '}
              <span className="soft">[{`${start}, ${end}`})</span>
            </dd>
          </div>
        ))}
      </dl>
      {trees === null && <p className="soft">Drawing the tree</p>}
      {trees?.map((tree, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the trees of an entry do not change
        <TreeList key={at} tree={tree} />
      ))}
    </div>
  );
}

/** A word a line, each under its governor, with its relation and its part in the entry. */
function TreeList({ tree }: { readonly tree: Tree }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="tree" aria-label={`Tree of “${tree.sentence}”`} tabIndex={0}>
      <ol>
        {tree.words.map(({ form, deprel, upos, depth, parts }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a tree do not change
          <li key={at} style={{ paddingInlineStart: `${Math.min(depth, 24) * 0.875}rem` }}>
            <bdi className={parts[0] ? `quoted lit-${parts[0]}` : 'quoted'}>{form}</bdi>{' '}
            <span className="soft">
              {deprel} {upos}
            </span>
            {parts.length > 0 && <b> {parts.join(', ')}</b>}
          </li>
        ))}
      </ol>
    </section>
  );
}
