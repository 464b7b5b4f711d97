import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { codeOf } from './country-codes';

/** Shapes that have no number in ISO 3166, by the code that is in use for them. */
const inUse: Readonly<Record<string, string>> = { Kosovo: 'XKX' };

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries' shapes as Natural Earth has them, 1:110 million, with their ISO 3166-1 alpha-3 codes. */
export const countries = feature(topology, topology.objects.countries).features.map((shape) => ({
  shape,
  name: shape.properties.name,
  code: codeOf(String(shape.id ?? '')) ?? inUse[shape.properties.name] ?? null,
}));
