import './lists.css';
import { type ReactNode, useEffect } from 'react';
import { Title } from './title';

/** The heading of a page, which also names the window. */
export function PageHead({
  title,
  children,
  kind,
}: {
  readonly title: string;
  /** What kind of thing the page is about, above the heading. */
  readonly kind?: string;
  readonly children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} – Dragoman`;
  }, [title]);
  return (
    <header className="page-head stack">
      {kind && <span className="soft small">{kind}</span>}
      <h1>
        <Title words={title} />
      </h1>
      {children}
    </header>
  );
}
