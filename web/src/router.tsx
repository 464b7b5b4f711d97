import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { dyadDots, oneDyad } from './client/dyads';
import { memory } from './client/memory';
import { Frame } from './frame/frame';
import { readFilters } from './pages/events/filters';
import { NoPage, Trouble, Waiting } from './parts/states';

/** A text in the address, or nothing. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

/** Keeps of an address what a page knows; what is not given is left out of it. */
const only =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Partial<Record<Name, string>> =>
    Object.fromEntries(names.flatMap((name) => (text(search[name]) ? [[name, text(search[name])]] : []))) as Partial<
      Record<Name, string>
    >;

const root = createRootRoute({ component: Frame });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./pages/desk/desk-page'), 'DeskPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents',
    validateSearch: only('q', 'source', 'since', 'until', 'sort'),
    component: lazyRouteComponent(() => import('./pages/documents/documents-page'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/$document',
    // `at` is a span of text, `item` an entry of the reading, `show` the layers that are marked
    validateSearch: only('at', 'item', 'show', 'explain'),
    component: lazyRouteComponent(() => import('./pages/article/article-page'), 'ArticlePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: only('q'),
    component: lazyRouteComponent(() => import('./pages/search/search-page'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/review',
    validateSearch: only('kind', 'item'),
    component: lazyRouteComponent(() => import('./pages/review/review-page'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/events',
    // `open` is the event whose sentence is shown in its place
    validateSearch: (search) => ({ ...readFilters(search), ...only('open')(search) }),
    component: lazyRouteComponent(() => import('./pages/events/events-page'), 'EventsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/events/$event',
    component: lazyRouteComponent(() => import('./pages/events/event-page'), 'EventPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actors',
    validateSearch: only('q', 'kind', 'country', 'sector'),
    component: lazyRouteComponent(() => import('./pages/actor/actors-page'), 'ActorsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/actors/$actor',
    validateSearch: only('tab', 'topic', 'addressee'),
    component: lazyRouteComponent(() => import('./pages/actor/actor-page'), 'ActorPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/dyads',
    validateSearch: only('with'),
    component: lazyRouteComponent(() => import('./pages/dyad/dyads-page'), 'DyadsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/dyads/$first/$second',
    validateSearch: (search: Record<string, unknown>) => only('since', 'until', 'event', 'tab')(search),
    loaderDeps: ({ search: { since, until } }) => ({ since, until }),
    // asked while the page itself is still being fetched
    loader: ({ params: { first, second }, deps }) => {
      void memory.prefetchQuery(oneDyad(first, second, {}, 1));
      void memory.prefetchQuery(oneDyad(first, second, deps, 20));
      void memory.prefetchQuery(dyadDots(first, second, deps));
    },
    component: lazyRouteComponent(() => import('./pages/dyad/dyad-page'), 'DyadPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/instruments',
    validateSearch: only('q', 'kind'),
    component: lazyRouteComponent(() => import('./pages/instrument/instruments-page'), 'InstrumentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/instruments/$instrument',
    validateSearch: only('asOf', 'holder'),
    component: lazyRouteComponent(() => import('./pages/instrument/instrument-page'), 'InstrumentPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/network',
    validateSearch: (search) => ({ ...readFilters(search), ...only('level')(search) }),
    component: lazyRouteComponent(() => import('./pages/network/network-page'), 'NetworkPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/map',
    validateSearch: readFilters,
    component: lazyRouteComponent(() => import('./pages/map/map-page'), 'MapPage'),
  }),
] as const;

/** The pages and their addresses; an address holds the whole state of its page. */
export const router = createRouter({
  // all that an address holds is text: years and the like are not to be quoted in it
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return given.length ? `?${new URLSearchParams(given)}` : '';
  },
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error }) => <Trouble error={error} isPage />,
  defaultNotFoundComponent: NoPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
