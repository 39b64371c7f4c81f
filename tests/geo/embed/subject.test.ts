import { describe, expect, test } from 'vitest';
import { openAtlas } from '@/geo/atlas';
import { askForEmbed, parseEmbed } from '@/geo/embed';
import { archive, article, place } from '../../fixtures/archive';

const lima = place('Lima', -77, -12);
const suva = place('Suva', 178.4, -18.1);
const oslo = place('Oslo', 10.7, 59.9);
const bergen = place('Bergen', 5.3, 60.4);
const places = [lima, suva, oslo];
const newest = article(
  'Talks in [Lima]\n\nThe talks in [Lima] went on for days while people in [Suva] waited for news. In [Lima] nobody slept.',
  places,
  { day: '2023-05-01', outlet: 'herald', headline: 'Talks in Lima' },
);
const sameOutlet = article('Ships left [Lima] for [Suva] in the night, and nobody saw them go.', places, {
  day: '2023-04-01',
  outlet: 'herald',
});
const other = article('The harbour of [Lima] was closed to all ships by order of the port.', places, {
  day: '2023-01-01',
  outlet: 'tribune',
});
const atlas = openAtlas(archive([newest, sameOutlet, other], [oslo, bergen]));
const ask = (search: string) => askForEmbed(atlas, parseEmbed(new URLSearchParams(search)));

describe('An embed', () => {
  test.each(['place=atlantis', 'article=nothing', 'place=atlantis,lemuria', 'place=lima&article=nothing'])(
    'of %s does not exist',
    async (search) => {
      expect(await ask(search)).toBeNull();
    },
  );

  test('of one place speaks of that place and draws its surroundings', async () => {
    const subject = (await ask('place=lima'))!;
    expect(subject.focus?.place.id).toBe('lima');
    expect(subject.asked.places.map(({ place: { id } }) => id)).toEqual(['lima']);
    expect(subject.drawn.places.map(({ place: { id } }) => id)).toEqual(['lima', 'suva']);
    expect(subject.panel).toBe('excerpts');
  });

  test('of a known and an unknown place shows the known one, and its address forgets the other', async () => {
    const subject = (await ask('place=lima,atlantis'))!;
    expect(subject.options.query.place).toEqual(['lima']);
  });

  test('of a place that nobody wrote of still has it on its map', async () => {
    const subject = (await ask('place=bergen'))!;
    expect(subject.focus).toMatchObject({ place: { id: 'bergen' }, covered: null });
    expect(subject.drawn.places.find(({ place: { id } }) => id === 'bergen')?.count).toBe(0);
    expect(subject.excerpts).toEqual([]);
  });

  test('of several places draws these and no other', async () => {
    const subject = (await ask('place=suva,oslo'))!;
    expect(subject.drawn.places.map(({ place: { id } }) => id)).toEqual(['suva']);
    expect(subject.focus).toBeNull();
  });

  test('of everything lists places', async () => {
    const subject = (await ask(''))!;
    expect(subject.panel).toBe('list');
    expect(subject.listed.map(({ place: { id } }) => id)).toEqual(['lima', 'suva']);
  });

  test('lets every outlet speak before one speaks twice, and prefers sentences to headlines', async () => {
    const { excerpts } = (await ask('place=lima'))!;
    expect(excerpts.map(({ article: { outlet } }) => outlet)).toEqual([
      'herald',
      'tribune',
      'herald',
      'herald',
    ]);
    expect(excerpts[0]!.excerpt.text).toMatch(/^The talks in Lima went on/);
    expect(new Set(excerpts.map(({ excerpt }) => `${excerpt.article}:${excerpt.start}`)).size).toBe(
      excerpts.length,
    );
  });

  test('of one article quotes that article alone', async () => {
    const subject = (await ask(`article=${newest.article.id}`))!;
    expect(subject.article?.id).toBe(newest.article.id);
    expect(new Set(subject.excerpts.map(({ excerpt }) => excerpt.article))).toEqual(
      new Set([newest.article.id]),
    );
  });
});
