/**
 * Makes the base map: the whole world coarse in one file, the region in detail in another, the rest of the
 * world in cells that are fetched when a view needs them. Names of files carry a hash of their content, so
 * they can be cached for ever; `manifest.json` lists them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import {
  type BasemapManifest,
  type BasemapPart,
  type BaseName,
  encodePart,
  SMALL_SEAS_FROM,
} from '../../../geo/draw/basemap';
import type { BBox, Position } from '../../../geo/types';
import { loadGazetteer } from '../../gazetteer/load';
import { inHome, root } from '../../paths';
import { type Countries, type CountryTopology, cutCountries, openCountries } from './countries';
import { countryNames, DISPUTED_TERRITORIES, isNamedLand } from './country-code';
import { readDisputed } from './disputed';
import { addLakes, type Lake, lakeNames, lakesIn, readLakes } from './lakes';
import { baseNames } from './names';
import { addRegionalDetail, regionalCalled, regionalNames } from './region';
import { addRivers, type River, readRivers } from './rivers';
import { reachesInto, readSeas } from './seas';
import { largestOfEachName, readWorldTowns, townName, type WorldTown } from './towns';

/** The South Caucasus and wide around it, so that no edge shows at zoom 6. */
const REGION: BBox = [36, 34, 56, 46];
/** Degrees: about 50 m, half a pixel at zoom 10. */
const REGION_STEP = 0.0005;
/** Below it the coarse world is drawn: at zoom 4.5 its 0.06° are one pixel. */
const CELLS_FROM = 4.5;
/** From here on cells are cut from the finest outlines: those for views farther off lie a pixel off at this zoom. */
const NEAR_FROM = 6.5;
/** Degrees: a pixel at zoom 9.5. */
const NEAR_TOLERANCE = 0.001;
/** Cells meet the region's box exactly: its sides are among these. */
const CELL_WIDTH = 10;
const CELL_HEIGHT = 12;
const FIRST_WEST = -184;
const FIRST_SOUTH = -86;
/** The largest; more than these never find room. */
const TOWNS_OF_A_CELL = 900;
/** Fewer people than this, and a village is not on the regional map. */
const LEAST_PEOPLE_BETWEEN = 2_500;
/** Cells overlap by so many degrees, lest a hairline of water shows where two meet. */
const OVERLAP = 0.02;

/**
 * Writes all files of the base map and returns their manifest. They are written beside the present ones and
 * take their place at the end, so that a running server always has a whole set. The corrected countries and the
 * gazetteer must have been built.
 */
export function buildBasemap(outDir: string): BasemapManifest {
  const newDir = `${outDir}-new`;
  rmSync(newDir, { recursive: true, force: true });
  mkdirSync(newDir, { recursive: true });
  const near = openCountries(JSON.parse(readFileSync(inHome('boundaries.json'), 'utf8')) as Topology);
  const far = openCountries(worldAtlas('50m'));
  const fine = openCountries(worldAtlas('10m'));
  const disputed = readDisputed(root);
  const gazetteer = loadGazetteer();
  const towns = readWorldTowns(gazetteer);
  const seas = readSeas(root);
  const lakes = readLakes(root);
  const rivers = readRivers(root);
  const write = (part: BasemapPart, step: number) => writeHashed(newDir, part, step);

  const everywhere: BBox = [-180, -86, 180, 84];
  const coarse = cutCountries(far, everywhere, 0.06, disputed);
  addLakes(
    coarse,
    lakes.world.filter(({ drawnFrom }) => drawnFrom < CELLS_FROM),
    0.06,
  );
  addRivers(
    coarse,
    rivers.filter(({ drawnFrom }) => drawnFrom < CELLS_FROM),
    everywhere,
    0.06,
  );
  const world = write(
    {
      id: 'world',
      bbox: everywhere,
      ...coarse,
      names: [
        ...countryLabels(coarse, everywhere),
        ...towns.map(townName).filter(({ minZoom }) => minZoom < CELLS_FROM),
        ...seas.filter(({ minZoom }) => minZoom < CELLS_FROM + SMALL_SEAS_FROM),
        ...lakeNames(lakes.world.filter(({ namedFrom }) => namedFrom < CELLS_FROM)),
      ],
    },
    0.02,
  );
  const detail = regionPart(
    near,
    [towns, readWorldTowns(gazetteer, LEAST_PEOPLE_BETWEEN)],
    seas,
    lakes,
    rivers,
  );
  const region = write(detail, REGION_STEP);

  const lands = new Set<string>();
  const cells = cellBoxes().flatMap((bbox) => {
    const grown: BBox = [bbox[0] - OVERLAP, bbox[1] - OVERLAP, bbox[2] + OVERLAP, bbox[3] + OVERLAP];
    // A lake lies whole in every cell that it reaches into.
    const within = lakesIn(lakes.world, bbox);
    const inside = towns.filter(({ at: [lng, lat] }) => holds(bbox, lng, lat)).map(townName);
    const cell = (from: CountryTopology, tolerance: number, step: number, name: string, below: number) => {
      const part = cutCountries(from, grown, tolerance, disputed);
      addLakes(part, within, tolerance);
      addRivers(part, rivers, grown, tolerance);
      const names = [
        ...countryLabels(part, bbox),
        ...inside.filter(({ minZoom }) => minZoom < below).slice(0, TOWNS_OF_A_CELL),
        ...seas.filter((sea) => reachesInto(sea, bbox)),
        ...lakeNames(within),
      ];
      if (part.areas.length === 0 && names.length === 0) return null;
      for (const { id, kind } of part.areas) if (kind === 'country' && isNamedLand(id)) lands.add(id);
      return write({ id: `${name}-${bbox[0]}-${bbox[1]}`, bbox, ...part, names }, step);
    };
    const file = cell(far, 0.005, 0.002, 'cell', NEAR_FROM + 0.5);
    const near = cell(fine, NEAR_TOLERANCE, REGION_STEP, 'near', Infinity);
    return file || near ? [{ bbox, ...(file && { file }), ...(near && { near }) }] : [];
  });

  const manifest: BasemapManifest = {
    world,
    region: { file: region, bbox: REGION, minZoom: CELLS_FROM },
    cells,
    cellsFrom: CELLS_FROM,
    nearFrom: NEAR_FROM,
    names: writeNames(
      newDir,
      baseNames(
        root,
        [
          ...new Set([
            ...lands,
            ...[...coarse.areas, ...detail.areas]
              .filter(({ kind }) => kind === 'country')
              .map(({ id }) => id),
          ]),
        ].sort(),
        [
          ...regionalCalled(root, detail.names),
          ...seas.map(({ id, name }) => ({ id, name, place: id.replace(/-+\d+$/, '') })),
          ...lakeNames(lakes.world),
          ...largestOfEachName(towns),
        ],
      ),
    ),
    attribution: 'Natural Earth; towns © GeoNames, CC BY 4.0',
  };
  writeFileSync(join(newDir, 'manifest.json'), JSON.stringify(manifest));
  rmSync(outDir, { recursive: true, force: true });
  renameSync(newDir, outDir);
  return manifest;
}

/** The region in detail, decoded; `near`: its countries at the finest. */
function regionPart(
  near: CountryTopology,
  [towns, villages]: readonly [WorldTown[], WorldTown[]],
  seas: readonly BaseName[],
  lakes: { region: Lake[]; world: Lake[] },
  rivers: readonly River[],
): BasemapPart {
  const detail = cutCountries(near, REGION, REGION_STEP, readDisputed(root));
  const here = new Set(lakes.region.map(({ id }) => id));
  const whole = [...lakes.region, ...lakesIn(lakes.world, REGION).filter(({ id }) => !here.has(id))];
  addRegionalDetail(root, detail, whole);
  addRivers(detail, rivers, REGION, REGION_STEP);
  const own = regionalNames(root, REGION, towns, villages);
  const beside = seas.filter((sea) => reachesInto(sea, REGION) && !own.some(({ name }) => name === sea.name));
  const names = [...countryLabels(detail, REGION), ...own, ...beside, ...lakeNames(whole)];
  return { id: 'region', bbox: REGION, ...detail, names };
}

/** Countries of the world, coarse or fine, as npm world-atlas carries them. */
function worldAtlas(scale: '50m' | '10m'): Topology {
  return createRequire(join(root, 'package.json'))(`world-atlas/countries-${scale}.json`) as Topology;
}

/** Writes each language's and each policy's names to a file; answers the files' names by the same keys. */
function writeNames(outDir: string, names: Record<string, Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).map(([key, each]) => {
      const text = JSON.stringify(each);
      const file = `names-${key}-${hashOf(text)}.json`;
      writeFileSync(join(outDir, file), text);
      return [key, file];
    }),
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function writeHashed(outDir: string, part: BasemapPart, step: number): string {
  const text = JSON.stringify(encodePart(part, step));
  const file = `${part.id}-${hashOf(text)}.json`;
  writeFileSync(join(outDir, file), text);
  return file;
}

/** A label of each country in a part; where it stands within a view is found when drawing. */
function countryLabels({ areas, arcs }: Countries, box: BBox): BaseName[] {
  return areas
    .filter(({ kind, id }) => kind === 'country' && isNamedLand(id))
    .map(({ id, polygons }): BaseName => {
      let weight = 0;
      let at: Position = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      for (const [outer] of polygons) {
        const points = outer!.flatMap((arc) => arcs[arc < 0 ? ~arc : arc]!);
        const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
        const [south, north] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
        if ((east - west) * (north - south) <= weight) continue;
        weight = (east - west) * (north - south);
        at = [round((west + east) / 2), round((south + north) / 2)];
      }
      return {
        kind: DISPUTED_TERRITORIES.has(id) ? 'territory' : 'country',
        id,
        name: countryNames(id).en,
        at,
        weight: round(weight),
        minZoom: weight > 40 ? 2 : weight > 4 ? 4 : 5,
      };
    });
}

function cellBoxes(): BBox[] {
  const boxes: BBox[] = [];
  for (let west = FIRST_WEST; west < 180; west += CELL_WIDTH)
    for (let south = FIRST_SOUTH; south < 84; south += CELL_HEIGHT) {
      const box: BBox = [
        Math.max(-180, west),
        south,
        Math.min(180, west + CELL_WIDTH),
        Math.min(84, south + CELL_HEIGHT),
      ];
      const inRegion =
        box[0] >= REGION[0] && box[2] <= REGION[2] && box[1] >= REGION[1] && box[3] <= REGION[3];
      if (!inRegion) boxes.push(box);
    }
  return boxes;
}

function holds([west, south, east, north]: BBox, lng: number, lat: number): boolean {
  return lng >= west && lng < east && lat >= south && lat < north;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e3) / 1e3;
}
