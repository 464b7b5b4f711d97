import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { type Job, server } from '../../client/server';
import { droppedFiles } from './dropped';
import { pastedWords, whatIs } from './pasted';

/** One box for all that can be taken in: files that are dropped or chosen, addresses, feeds, pages, texts. */
export function TakeIn() {
  const [text, setText] = useState('');
  const [told, setTold] = useState({ title: '', source: '', published: '' });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const taken = useId();
  const questions = useQueryClient();
  const pasted = whatIs(text);

  const begin = async (start: () => Promise<readonly Job[]>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      await start();
      setText('');
      setTold({ title: '', source: '', published: '' });
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
      void questions.invalidateQueries({ queryKey: ['jobs'] });
    }
  };
  const files = (some: readonly File[] | Promise<readonly File[]>): void =>
    void begin(async () => {
      const all = await some;
      return all.length ? [await server.upload(all)] : [];
    });
  const isOver = useDropping(files);
  const submit = (): void => {
    const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value.trim()));
    if (pasted.is === 'addresses') void begin(() => Promise.all(pasted.urls.map((url) => server.ingest({ url }))));
    if (pasted.is === 'file') void begin(async () => [await server.upload([new File([text], pasted.name)])]);
    if (pasted.is === 'text') void begin(async () => [await server.ingest({ text, ...given })]);
  };

  return (
    <form
      className={isOver ? 'take-in card is-over' : 'take-in card'}
      aria-labelledby="take-in"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="take-in">Take in</h2>
      <textarea
        className="field"
        aria-label="Address, feed or text"
        aria-describedby={taken}
        placeholder="Paste an address, a feed or the text of an article, or drop files anywhere on this page."
        rows={pasted.is === 'text' || pasted.is === 'file' ? 8 : 3}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <p id={taken} className="soft small" aria-live="polite">
        {pastedWords(pasted) || 'Text, HTML, mail, feeds, JSON Lines and web archives are understood.'}
      </p>
      {pasted.is === 'text' && (
        <div className="take-in-told">
          <Told label="Title" value={told.title} set={(title) => setTold({ ...told, title })} hint={pasted.firstLine} />
          <Told label="Source" value={told.source} set={(source) => setTold({ ...told, source })} />
          <Told
            label="Published"
            type="date"
            value={told.published}
            set={(published) => setTold({ ...told, published })}
          />
        </div>
      )}
      {trouble && (
        <p role="alert" className="trouble-words">
          <bdi>{trouble}</bdi>
        </p>
      )}
      <div className="row">
        <button
          type="submit"
          className="button first"
          disabled={isBusy || pasted.is === 'nothing' || pasted.is === 'unfetchable'}
        >
          {isBusy ? 'Sending …' : 'Read it'}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => chooser.current?.click()}>
          Choose files …
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Files to take in"
          onChange={({ target }) => {
            if (target.files?.length) files([...target.files]);
            target.value = '';
          }}
        />
      </div>
    </form>
  );
}

function Told({
  label,
  value,
  set,
  hint,
  type = 'text',
}: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
}) {
  return (
    <label className="small">
      {label}
      <input
        className="field"
        type={type}
        value={value}
        maxLength={200}
        placeholder={hint}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  );
}

/** Files and folders may be dropped anywhere on the page; tells whether some are held over it. */
function useDropping(onDrop: (files: Promise<readonly File[]>) => void): boolean {
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) drop.current(droppedFiles(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return isOver;
}
