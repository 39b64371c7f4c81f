// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Asked, type Composed, type Composer, composeHere } from '../../../components/map/composer';
import { encodePart } from '../../../geo/draw/basemap';
import { fivePlaces, mapOf, REGION_MANIFEST, regionBasemap } from '../../geo/draw/scenes';

const ASKED: Asked = {
  view: { center: [46, 40], zoom: 8, width: 1040, height: 740 },
  margin: 300,
  reserved: [],
  ground: true,
  sheets: null,
};
const at = (change: Partial<Asked['view']>, sheets: number | null): Asked => ({
  ...ASKED,
  view: { ...ASKED.view, ...change },
  sheets,
});

let composer: Composer;
let arrivals: number;

beforeAll(() => void regionBasemap(), 60_000);
beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const body = String(url).endsWith('manifest.json')
      ? REGION_MANIFEST
      : encodePart(regionBasemap(), 0.0005);
    return { ok: true, json: async () => JSON.parse(JSON.stringify(body)) };
  });
});
afterEach(() => {
  composer.remove();
  vi.unstubAllGlobals();
});
vi.setConfig({ testTimeout: 30_000 });

function ask(asked: Asked): Composed | null {
  let answered: Composed | null | undefined;
  composer.ask(asked, (composed) => (answered = composed));
  if (answered === undefined) throw new Error('It has not answered.');
  return answered;
}

function begin(): void {
  arrivals = 0;
  composer = composeHere('http://atlas/map/manifest.json', () => arrivals++);
  composer.show(mapOf(fivePlaces()));
}

async function first(): Promise<Composed> {
  begin();
  return vi.waitFor(() => {
    const composed = ask(ASKED);
    expect(composed).not.toBeNull();
    return composed!;
  }, 20_000);
}

test('there is nothing to draw before there is ground, and it says when there is', async () => {
  begin();
  expect(ask(ASKED)).toBeNull();
  await vi.waitFor(() => expect(arrivals).toBeGreaterThan(0));
  await vi.waitFor(() => expect(ask(ASKED)?.sheets?.base.length).toBeGreaterThan(0), 20_000);
});

test('without a base map the coverage is composed all the same', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false, status: 500 }));
  const { sheets, labels } = await first();
  expect(sheets!.coverage.length).toBeGreaterThan(1);
  expect(labels.length).toBeGreaterThan(0);
});

test.each([
  ['the same view', {}, true],
  ['a pan within the margin', { center: [46.3, 40.1] }, true],
  ['a pan beyond it', { center: [49, 40] }, false],
  ['another zoom', { zoom: 8.5 }, false],
  ['another size', { width: 900 }, false],
] as const)('for %s the drawn sheets serve or not: %s', async (_what, change, serve) => {
  const { sheets } = await first();
  const next = ask(at(change as Partial<Asked['view']>, sheets!.id))!;
  expect(next.sheets === null).toBe(serve);
  expect(next.labels.length).toBeGreaterThan(0);
});

test('sheets serve no more when the coverage is another, nor when they were never drawn', async () => {
  const { sheets } = await first();
  expect(ask(at({}, null))!.sheets).not.toBeNull();
  composer.show(mapOf(fivePlaces(), 'lachin-corridor'));
  expect(ask(at({}, sheets!.id + 1))!.sheets).not.toBeNull();
});

test('what is composed can be sent from thread to thread', async () => {
  const composed = await first();
  expect(structuredClone(composed)).toEqual(composed);
});

test('from afar, until the world has come, the coverage lies on the region and not on bare water', async () => {
  await first();
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const { sheets } = ask(at({ zoom: 4 }, null))!;
  expect(sheets!.base.map(({ key }) => key)).toContain('m-land');
});
