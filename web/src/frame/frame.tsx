import './frame.css';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Dialog } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon';
import { useKeptPlace } from './kept-place';
import { KeyHelp } from './key-help';
import { useKeys } from './keys';
import { places } from './places';
import { SearchBox } from './search-box';
import { ThemeSwitch } from './theme-switch';

/** What surrounds every page: where one can go, the search, the keys. */
export function Frame() {
  const navigate = useNavigate();
  const [isHelping, setHelping] = useState(false);
  useKeptPlace();
  const search = useRef<HTMLInputElement>(null);
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.publicHref });
  const isComing = useRouterState({
    select: ({ location, resolvedLocation }) => resolvedLocation?.pathname !== location.pathname,
  });
  useKeys({
    '?': () => setHelping(true),
    '/': () => search.current?.focus(),
    ...Object.fromEntries(places.map(({ to, key }) => [`g ${key}`, () => void navigate({ to })])),
  });
  return (
    <div className="frame">
      <a className="skip button" href="#page">
        Skip to the page
      </a>
      <header className="frame-bar">
        <Menu />
        <Link to="/" className="frame-name">
          Dragoman
        </Link>
        <SearchBox field={search} />
      </header>
      <nav className="frame-side" aria-label="Pages">
        <Places />
        <div className="frame-foot">
          <ThemeSwitch />
          <button type="button" className="button quiet small" onClick={() => setHelping(true)}>
            <kbd>?</kbd> Keys
          </button>
        </div>
      </nav>
      <main id="page" className="frame-page" tabIndex={-1} aria-busy={isComing} data-shown={shown}>
        <Outlet />
      </main>
      <Arrival />
      <KeyHelp isOpen={isHelping} onOpenChange={setHelping} />
    </div>
  );
}

function Places({ onGo }: { readonly onGo?: () => void }) {
  return (
    <ul className="frame-places">
      {places.map(({ to, label, icon, key }) => (
        <li key={to}>
          <Link
            to={to}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
            title={`${label} (g ${key})`}
            {...(onGo ? { onClick: onGo } : {})}
          >
            <Icon name={icon} />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The same places on a narrow screen. */
function Menu() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="button quiet frame-menu" aria-label="Pages">
        <Icon name="menu" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className="drawer" aria-describedby={undefined}>
          <div className="row drawer-head">
            <Dialog.Title>Pages</Dialog.Title>
            <Dialog.Close className="button quiet" aria-label="Close">
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <nav aria-label="Pages">
            <Places onGo={() => setOpen(false)} />
          </nav>
          <ThemeSwitch />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Tells those who hear the page where they have come, and moves the focus there. */
function Arrival() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [told, setTold] = useState('');
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew whenever the path changes
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => {
      setTold(document.title);
      if (!document.activeElement || document.activeElement === document.body) document.getElementById('page')?.focus();
    }, 150);
    return () => clearTimeout(timer);
  }, [path]);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {told}
    </div>
  );
}
