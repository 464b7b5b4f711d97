import { Fragment, memo } from 'react';
import type { Reading } from '../../../src/record/index.ts';
import { runsOf } from '../../src/reading/runs.ts';
import type { Tree } from './engine/messages.ts';
import type { Layer, Paragraph, Sentence } from './layout.ts';
import { type Lit, litIn } from './lit.ts';
import { NoteCard } from './note-card.tsx';

/** A paragraph with its notes beside it. */
export function ParagraphRow({
  paragraph,
  reading,
  hidden,
  lit,
  onLight,
  explain,
}: {
  readonly paragraph: Paragraph;
  readonly reading: Reading;
  readonly hidden: ReadonlySet<Layer>;
  readonly lit: Lit | null;
  readonly onLight: (lit: Lit | null) => void;
  readonly explain: (entry: string) => Promise<readonly Tree[]>;
}) {
  const notes = paragraph.notes.filter(({ layer }) => !hidden.has(layer));
  const text = paragraph.sentences.map((sentence) => (
    <SentenceText
      key={sentence.start}
      sentence={sentence}
      text={reading.document.text}
      litParts={litIn(lit, sentence)}
      isBeside={!hidden.has('event')}
    />
  ));
  return (
    <div className="paragraph">
      {paragraph.isTitle ? <h3 className="quoted title">{text}</h3> : <p className="quoted">{text}</p>}
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note.explained.id}>
              <NoteCard
                note={note}
                reading={reading}
                isLit={lit?.id === note.explained.id}
                onLight={onLight}
                explain={explain}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const SentenceText = memo(function SentenceText({
  sentence,
  text,
  litParts,
  isBeside,
}: {
  readonly sentence: Sentence;
  readonly text: string;
  readonly litParts: Lit['parts'];
  /** Whether events are written beside the text, so that their words can lead there. */
  readonly isBeside: boolean;
}) {
  const lit = litParts.map(([part, { start, end }]) => ({ start, end, drawn: `lit-${part}` }));
  return runsOf(sentence, [...sentence.marks, ...lit]).map(({ start, end, drawn, items }) => {
    const words = text.slice(start, end);
    // a space between two words is no place to click
    if (items.length && isBeside && words.trim())
      return (
        <a key={start} href={`#${items[0]}`} tabIndex={-1} className={drawn.join(' ')}>
          {words}
        </a>
      );
    return drawn.length ? (
      <span key={start} className={drawn.join(' ')}>
        {words}
      </span>
    ) : (
      <Fragment key={start}>{words}</Fragment>
    );
  });
});
