// Outlines of countries as SVG paths by ISO code, from Natural Earth's map at 1:110 million, without Antarctica.
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const { resolve } = createRequire(import.meta.url);
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(resolve(file), 'utf8'));

export const WIDTH = 960;
export const HEIGHT = 440;

/** @returns {Record<string, string>} */
export function makeOutlines() {
  const world = read('world-atlas/countries-110m.json');
  const codes = new Map(
    read('world-countries/dist/countries.json').map((country) => [country.ccn3, country.cca2]),
  );
  const { features } = feature(world, world.objects.countries);
  const projection = geoNaturalEarth1().fitExtent(
    [
      [0, 0],
      [WIDTH, HEIGHT + 40],
    ],
    { type: 'Sphere' },
  );
  // Whole pixels are precise enough, and take half the bytes.
  const path = geoPath(projection).digits(0);
  return Object.fromEntries(
    features.flatMap((shape) => {
      // Kosovo has no ISO number.
      const code = codes.get(shape.id) ?? (shape.properties.name === 'Kosovo' ? 'XK' : undefined);
      return code === undefined || code === 'AQ' ? [] : [[code, path(shape)]];
    }),
  );
}
