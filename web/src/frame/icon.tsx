/** Outlines on a grid of 20 by 20. */
const outlines = {
  desk: 'M3 4h14v9H3zM7 17h6M10 13v4',
  documents: 'M5 2h7l4 4v12H5zM12 2v4h4M8 10h5M8 13h5',
  events: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  actors: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 18c0-3.6 2.9-5.5 6.5-5.5s6.5 1.9 6.5 5.5',
  dyads: 'M6 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM14 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8.5 9l3 2.5',
  instruments: 'M5 2h10v16l-5-3-5 3zM8 6h4M8 9h4',
  network: 'M4 5h.01M16 4h.01M10 10h.01M5 16h.01M16 15h.01M4 5l6 5 6-6M5 16l5-6 6 5',
  map: 'M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM2 10h16M10 2c2.5 2.3 3.5 5 3.5 8s-1 5.7-3.5 8c-2.5-2.3-3.5-5-3.5-8s1-5.7 3.5-8z',
  review: 'M3 10.5l4.5 4.5L17 5',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L18 18',
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  next: 'M7 4l6 6-6 6',
  outside: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
} as const;

export type IconName = keyof typeof outlines;

/** A picture beside words; it says nothing of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path
        d={outlines[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
