import { entry } from '../../knowledge/index.js';

/** Where something is told to have happened. */
export interface PlaceFacts {
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Farthest that a town lies from the middle of its region, in kilometres. */
const regionWide = 160;
const region = /\b(?:region|oblast|province|governorate|district|county|prefecture|department|state)$/i;

/** `one` place, `two` places, or too little said: a town and the state or the region that it lies in are one. */
export function placesOf(a: PlaceFacts, b: PlaceFacts): 'one' | 'two' | null {
  if (a.place === null || b.place === null) return null;
  if (a.place === b.place || isStateOf(a, b) || isStateOf(b, a)) return 'one';
  // a gulf or a sea holds many places
  if (a.placeCountry === null || b.placeCountry === null) return null;
  if (a.placeCountry !== b.placeCountry) return 'two';
  const isRegion = region.test(a.place) !== region.test(b.place);
  return isRegion && (kilometresBetween(a, b) ?? Number.POSITIVE_INFINITY) <= regionWide ? 'one' : 'two';
}

/** Of two tellings of one place, whether the first says it less exactly: a region, or a state. */
export const isWider = ({ place, placeCountry }: PlaceFacts): boolean =>
  place !== null && (region.test(place) || (placeCountry !== null && entry(placeCountry)?.name === place));

const isStateOf = (state: PlaceFacts, city: PlaceFacts): boolean =>
  state.placeCountry !== null &&
  state.placeCountry === city.placeCountry &&
  entry(state.placeCountry)?.name === state.place;

function kilometresBetween(a: PlaceFacts, b: PlaceFacts): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = Math.PI / 180;
  const east = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(a.lat - b.lat, east) * radians * 6371;
}
