import './playground.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ThemeSwitch } from '../../src/frame/theme-switch.tsx';
import { useEngine } from './engine/use-engine.ts';
import { exampleOrigin, examples, exampleText, exampleTitle } from './examples.ts';
import { Progress } from './progress.tsx';
import { ReadingView } from './reading-view.tsx';

/** Longer texts belong to the command line, which reads a book without a page to draw. */
const longest = 2_000_000;

/** What the command line calls a text that comes from no file. */
const pasted = '-';

/** The page: an article goes in, its reading comes out. The example in hand stands in the address. */
export function Playground() {
  const engine = useEngine();
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [example, setExample] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { read } = engine;

  const submit = (): void => {
    const trouble = !text.trim()
      ? 'There is nothing to read yet: paste an article, or take an example.'
      : text.length > longest
        ? `This text has ${text.length.toLocaleString('en')} characters; the page reads up to ${longest.toLocaleString('en')}. The command line reads more.`
        : null;
    setComplaint(trouble);
    if (trouble) field.current?.focus();
    else read({ text, origin: example ? exampleOrigin(example) : pasted, published: published || null });
  };

  const take = useCallback(
    async (name: string) => {
      const found = await exampleText(name);
      if (found === null) return;
      setExample(name);
      setText(found);
      setPublished('');
      setComplaint(null);
      read({ text: found, origin: exampleOrigin(name), published: null });
    },
    [read],
  );
  useEffect(() => {
    const named = new URLSearchParams(location.search).get('example');
    if (named) void take(named);
  }, [take]);

  const change = (now: string): void => {
    setText(now);
    setComplaint(null);
    if (example) {
      setExample('');
      history.replaceState(null, '', location.pathname);
    }
  };

  return (
    <div className="playground">
      <header className="top">
        <span className="name">Dragoman</span>
        <ThemeSwitch />
      </header>
      <main className="stack wide">
        <div className="stack">
          <h1>Who did what, and who says so</h1>
          <p className="lead">
            Paste an English article on international affairs. It is read here, in your browser, and sent nowhere; what
            is only claimed stays somebody’s claim.
          </p>
        </div>
        <form
          className="card stack"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label className="stack" htmlFor="article">
            <span>Article</span>
          </label>
          <textarea
            id="article"
            ref={field}
            className="field quoted"
            rows={9}
            value={text}
            spellCheck={false}
            placeholder="Headline, dateline and text, as they were published"
            aria-describedby={complaint ? 'complaint' : undefined}
            aria-invalid={complaint !== null}
            onChange={({ target }) => change(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
            }}
          />
          {complaint && (
            <p id="complaint" className="trouble" role="alert">
              {complaint}
            </p>
          )}
          <div className="row choices">
            <label>
              <span className="small soft">Or an example</span>
              <select
                className="field"
                value={example}
                onChange={({ target }) => {
                  if (!target.value) return;
                  history.replaceState(null, '', `?example=${target.value}`);
                  void take(target.value);
                }}
              >
                <option value="">Choose …</option>
                {examples.map((name) => (
                  <option key={name} value={name}>
                    {exampleTitle(name)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span className="small soft">Published (if the text does not say)</span>
              <input
                type="date"
                className="field"
                value={published}
                onChange={({ target }) => setPublished(target.value)}
              />
            </label>
            <div className="row acts">
              <button type="submit" className="button first" disabled={engine.state.kind === 'reading'}>
                Read
              </button>
              <span className="small soft">
                <kbd>Ctrl</kbd> <kbd>Enter</kbd>
              </span>
            </div>
          </div>
          <Progress engine={engine} />
        </form>
        {engine.outcome && <ReadingView outcome={engine.outcome} explain={engine.explain} />}
      </main>
      <footer className="soft small">
        The same article gives the same reading, byte for byte, as on the command line. The program says who claims
        what, never what is true.
      </footer>
    </div>
  );
}
