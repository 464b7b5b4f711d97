/** The pages that are always at hand, with the key that follows `g`. */
export const places = [
  { to: '/', label: 'Desk', key: 'd', icon: 'desk' },
  { to: '/documents', label: 'Documents', key: 't', icon: 'documents' },
  { to: '/events', label: 'Events', key: 'e', icon: 'events' },
  { to: '/actors', label: 'Actors', key: 'a', icon: 'actors' },
  { to: '/dyads', label: 'Dyads', key: 'y', icon: 'dyads' },
  { to: '/instruments', label: 'Instruments', key: 'i', icon: 'instruments' },
  { to: '/network', label: 'Network', key: 'n', icon: 'network' },
  { to: '/map', label: 'Map', key: 'm', icon: 'map' },
  { to: '/review', label: 'Review', key: 'r', icon: 'review' },
] as const;
