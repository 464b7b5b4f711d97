import './world-map.css';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { EventMap } from '../client/answers';
import { grouped } from '../parts/number';
import { countries } from './countries';

const wide = 960;
const tall = 470;
const closest = 12;

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
const all: View = { x: wide / 2, y: tall / 2, zoom: 1 };

/** Countries, the darker the more events; places as dots, the larger the more. The list beside it is for keyboard and ear. */
export default function WorldMap({
  map,
  onCountry,
  onPlace,
}: {
  readonly map: EventMap;
  readonly onCountry: (code: string) => void;
  readonly onPlace: (name: string) => void;
}) {
  const drawing = useRef<SVGSVGElement>(null);
  const [view, setView] = useState(all);
  const [told, setTold] = useState('');
  const held = useRef<{ x: number; y: number; hasMoved: boolean }>(undefined);
  const { shapes, sphere, project } = useMemo(() => {
    const projection = geoNaturalEarth1().fitSize([wide, tall], { type: 'Sphere' });
    const path = geoPath(projection);
    return {
      shapes: countries.map((country) => ({ ...country, path: path(country.shape) ?? '' })),
      sphere: path({ type: 'Sphere' }) ?? '',
      project: projection,
    };
  }, []);
  const counts = new Map(map.countries.map(({ country, events }) => [country, events]));
  const most = Math.max(1, ...counts.values());
  const placed = map.places.flatMap((place) => {
    const point = place.lat === null || place.lon === null ? null : project([place.lon, place.lat]);
    return point ? [{ ...place, x: point[0], y: point[1] }] : [];
  });
  const busiest = Math.max(1, ...placed.map(({ events }) => events));
  const { x, y, zoom } = view;
  const [width, height] = [wide / zoom, tall / zoom];
  const look = (next: View): void => {
    const z = Math.min(Math.max(next.zoom, 1), closest);
    const [halfX, halfY] = [wide / z / 2, tall / z / 2];
    setView({
      zoom: z,
      x: Math.min(Math.max(next.x, halfX), wide - halfX),
      y: Math.min(Math.max(next.y, halfY), tall - halfY),
    });
  };
  const onMove = (event: PointerEvent): void => {
    const from = held.current;
    if (!from || !drawing.current) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.hasMoved && Math.hypot(dx, dy) < 5) return;
    const scale = width / drawing.current.clientWidth;
    held.current = { x: event.clientX, y: event.clientY, hasMoved: true };
    look({ zoom, x: x - dx * scale, y: y - dy * scale });
  };
  const pressed = (act: () => void) => () => {
    if (!held.current?.hasMoved) act();
  };
  return (
    <div className="world-map">
      <svg
        ref={drawing}
        viewBox={`${x - width / 2} ${y - height / 2} ${width} ${height}`}
        aria-hidden="true"
        data-zoomed={zoom > 1}
        onPointerDown={(event) => {
          held.current = { x: event.clientX, y: event.clientY, hasMoved: false };
        }}
        onPointerMove={onMove}
        onPointerLeave={() => {
          held.current = undefined;
          setTold('');
        }}
        onPointerUp={() => setTimeout(() => (held.current = undefined))}
      >
        <path className="sea" d={sphere} />
        {shapes.map(({ name, code, path }) => {
          const events = code ? (counts.get(code) ?? 0) : 0;
          const share = events ? 12 + 78 * (Math.log1p(events) / Math.log1p(most)) : 0;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keys
            <path
              key={name}
              className="country"
              d={path}
              style={{ '--share': `${share}%` } as React.CSSProperties}
              data-events={events > 0}
              onPointerEnter={() => setTold(`${name}: ${grouped(events)} ${events === 1 ? 'event' : 'events'}`)}
              onClick={pressed(() => code && events && onCountry(code))}
            />
          );
        })}
        {placed.map(({ name, country, events, x: left, y: top }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keys
          <circle
            key={`${name} ${country}`}
            className="place"
            cx={left}
            cy={top}
            r={(2 + 7 * Math.sqrt(events / busiest)) / zoom ** 0.75}
            strokeWidth={1 / zoom}
            onPointerEnter={() => setTold(`${name}: ${grouped(events)} ${events === 1 ? 'event' : 'events'}`)}
            onClick={pressed(() => onPlace(name))}
          />
        ))}
      </svg>
      <div className="map-tools row">
        <button
          type="button"
          className="button"
          aria-label="Closer"
          onClick={() => look({ ...view, zoom: zoom * 1.6 })}
        >
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label="Farther"
          disabled={zoom === 1}
          onClick={() => look({ ...view, zoom: zoom / 1.6 })}
        >
          −
        </button>
        <bdi className="small soft">{told || 'Press a country or a place to see its events.'}</bdi>
      </div>
    </div>
  );
}
