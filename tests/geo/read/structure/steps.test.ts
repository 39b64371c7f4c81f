import { describe, expect, test } from 'vitest';
import { structure } from '@/geo/read/structure';
import { caption } from '@/geo/read/structure/caption';
import { dateline } from '@/geo/read/structure/dateline';
import { metadata } from '@/geo/read/structure/metadata';
import { navigation } from '@/geo/read/structure/navigation';
import { related } from '@/geo/read/structure/related';
import { repeats } from '@/geo/read/structure/repeats';
import { tail } from '@/geo/read/structure/tail';
import { mark, through, unmark } from '../marked';

describe('metadata', () => {
  test.each([
    ' ⟦date 2023-01-18⟧ The union is planning a mission.',
    ' ⟦date 2023-05-01 https://example.org/20230501/a-story.html⟧\n\nA headline',
    '⟦https://example.org/news/1⟧\nThe road is closed.',
    '⟦Published: January 18, 2023⟧\nThe road is closed.',
    '⟦Published on 18 January 2023 10:15⟧\nThe road is closed.',
    '⟦Date: 2023-01-18⟧\nThe road is closed.',
    '⟦URL: https://example.org/news/1⟧\nThe road is closed.',
    '⟦By Our Correspondent⟧\nThe road is closed.',
    '⟦By Our Correspondent - Trend:⟧\nThe road is closed.',
    '⟦By Ada Brook in Quay and Ben Ford⟧\nThe road is closed.',
    '⟦By Ada Brook, health correspondent⟧\nThe road is closed.',
    '⟦Published: 18 Jan 2023, by Ada Brook⟧\nThe road is closed.',
    '⟦January 18, 2023⟧\nThe road is closed.',
    '⟦Wed Sep 18, 2019⟧\nThe road is closed.',
    '⟦Thursday, May 20⟧\nThe road is closed.',
    '⟦Wednesday, 18 January 2023⟧\nThe road is closed.',
    '⟦Politics Materials 16 August 2022 14:08 (UTC +04:00)⟧\nThe road is closed.',
    '⟦Published September 26,2024⟧\nThe road is closed.',
  ])('%s', (marked) => expect(through(metadata, marked, 'metadata')).toBe(marked));

  test.each([
    'The date 2023-01-18 was agreed upon.',
    'date palms grow here.',
    'Read it at https://example.org/news/1 tonight.',
    'Published in 1999, the book is out of print.',
    'Date of birth is unknown.',
    'By the end of November the road will open.',
    'By Monday they had left.',
    'By Quay, a correspondent was waiting.',
    'On January 18, 2023',
    'They met on January 18, 2023 at 10:15 and left.',
    'The war began on 27 September 2020',
    'date 2023-01-18T10:00 is a time stamp',
  ])('none in: %s', (text) => expect(through(metadata, text, 'metadata')).toBe(text));
});

describe('navigation', () => {
  test.each([
    '⟦All news⟧\n\nTalks resume',
    'The road is closed.\n⟦Share this article⟧\nIt opens in May.',
    '⟦Home > World > Asia⟧\nTalks resume',
    '⟦READ MORE »⟧\nTalks resume',
    'It ended.\n⟦© 2023 Example News. All rights reserved.⟧',
    ' ⟦+ ↺ − 16 px⟧\n\nThe road is closed.',
    '⟦(@hillpost)⟧\nThe road is closed.',
    '⟦* * *⟧\nThe road is closed.',
    '⟦Все новости⟧\nДорога закрыта.',
  ])('%s', (marked) => expect(through(navigation, marked, 'navigation')).toBe(marked));

  test.each([
    'All news is local.',
    'Home is where they want to go.',
    'Related communities fled.',
    'Print runs were cut.',
    'No.',
    'Why?',
    'Արցախ',
    'All news from the region, gathered by hand',
  ])('none in: %s', (text) => expect(through(navigation, text, 'navigation')).toBe(text));
});

describe('caption', () => {
  test.each([
    '⟦Trucks wait near the bridge, Aug. 31, 2022. (EPA Photo)⟧\nThe road is closed.',
    '⟦The bridge. (AP Photo/Staff)⟧\nThe road is closed.',
    '⟦The bridge (Handout via Getty Images).⟧\nThe road is closed.',
    '⟦Trucks wait near the bridge. Photo: Agency⟧\nThe road is closed.',
    '⟦Fields under water. Photograph: Staff/Agency⟧\nThe road is closed.',
    '⟦FILE PHOTO: Trucks on the road.⟧\nThe road is closed.',
    '⟦Image credit: Ministry of Defence⟧\nThe road is closed.',
    '⟦© Sputnik / Archive⟧\nThe road is closed.',
  ])('%s', (marked) => expect(through(caption, marked, 'caption')).toBe(marked));

  test.each([
    'The ministry published a photo of the bridge.',
    'Photos of the bridge were taken from the air.',
    'The road is closed (see photo).',
    'Mines found near the bridge (PHOTO)',
    'He said this of the photo: It was taken in May.',
    'The treaty (signed in 1994) ended it.',
    'The Photo Club met (in Baku).',
  ])('none in: %s', (text) => expect(through(caption, text, 'caption')).toBe(text));
});

describe('related', () => {
  test.each([
    "⟦SEE ALSO: 'I Want To Stay': Families In Limbo As Closure Continues⟧The only road has been shut since May.",
    '⟦READ MORE: Five things to know about the bridge⟧\nThe road is closed.',
    '⟦Read also: Who built the road?⟧ It was closed in May.',
    'It is shut. ⟦SEE ALSO: Talks On The Road Resume⟧The talks broke down in May.',
    '⟦RELATED: Talks On The Road Resume⟧Trucks were let through on Monday.',
    '⟦SEE ALSO: YouTube Bans Videos Of Border Clashes⟧The company said so in May.',
    '⟦SEE ALSO: Leaders Meet In McAllen For Talks⟧In May they met again.',
    '⟦SEE ALSO: They said “We will stay here”⟧The families were moved in May.',
  ])('%s', (marked) => expect(through(related, marked, 'related')).toBe(marked));

  test.each([
    'See also the map of the road.',
    'He had read more: four books a week.',
    'The question is related: who pays?',
    'They watch: nothing moves.',
  ])('none in: %s', (text) => expect(through(related, text, 'related')).toBe(text));

  test('a title that runs on and on is not believed: only its label is left out', () => {
    const rest =
      'The road that leads from the border to the town was closed in May by people who said that they had come to look at a mine and to stop the trucks that left it every night.';
    expect(through(related, `⟦Read more:⟧ ${rest}`, 'related')).toBe(`⟦Read more:⟧ ${rest}`);
  });
});

describe('dateline', () => {
  test.each([
    '⟦BAKU, February 16. /TASS/.⟧ The minister spoke.',
    '⟦MOSCOW, January 23 – RIA Novosti.⟧ The minister spoke.',
    '⟦NEW YORK (AP) —⟧ The minister spoke.',
    '⟦BAKU, Azerbaijan (AP) —⟧ The minister spoke.',
    '⟦LONDON, Jan 3 (Reuters) -⟧ The minister spoke.',
    '⟦WASHINGTON, Jan. 3, 2023 (Xinhua) --⟧ The minister spoke.',
    '⟦YEREVAN, FEBRUARY 16, ARMENPRESS.⟧ The minister spoke.',
    '⟦BAKU, Azerbaijan, October 10.⟧ The minister spoke.',
    '⟦BRUSSELS —⟧ Ministers met.',
    '⟦KORNIDZOR, Armenia —⟧ “Nobody comes,” they say.',
    '⟦ST. LOUIS –⟧ The river rose.',
    '⟦GAZA/JERUSALEM (Reuters) -⟧ Talks went on.',
    '⟦Stepanakert (Reuters) -⟧ Shops are empty.',
    '⟦Baku, 16 February 2021 (AZERTAC) –⟧ The minister spoke.',
    '⟦YEREVAN /ARMENPRESS/.⟧ The minister spoke.',
    '⟦MOSCOW (The Post / Sputnik - 25th January, 2023)⟧ The minister spoke.',
    '⟦Yerevan /Mediamax/.⟧ The minister spoke.',
    '⟦Baku/12.13.23/Turan:⟧ The minister spoke.',
    '⟦STEPANAKERT, OCTOBER 17, ARTSAKHPRESS-ARMENPRESS:⟧ The minister spoke.',
    '⟦BAKU, Azerbaijan, March 26⟧\nThe minister spoke.',
    '⟦BISHKEK, Kyrgyzstan:⟧ A shootout was heard.',
    '⟦YEREVAN. –⟧ The minister spoke.',
    'A headline\n\n⟦TBILISI, 5 March (Interfax) -⟧ The minister spoke.',
    '⟦BAKU, February 16. /TASS/.⟧\nThe minister spoke.',
  ])('%s', (marked) => expect(through(dateline, marked, 'dateline')).toBe(marked));

  test.each([
    'NATO — the alliance — met.',
    'UPDATE — Ministers met.',
    'BREAKING — Two towns are cut off.',
    'COVID-19 — a disease — spread.',
    'Baku — the capital — is on the sea.',
    'Baku, the capital, is on the sea.',
    'Armenia (AR) is a team of the league.',
    'In Brussels, Jan. 3 was a holiday.',
    'The US and EU met.',
    'May 5 (Reuters) - no place stands here.',
    'THE LAST ROAD',
    'Warning, Danger: the bridge is closed.',
    'Q — Who holds the road? A — Nobody.',
  ])('none in: %s', (text) => expect(through(dateline, text, 'dateline')).toBe(text));

  test('bare capitals and a dash open a story, not its fifth paragraph', () => {
    const text = `${'Talks went on.\n'.repeat(4)}BRUSSELS — Ministers met.`;
    expect(through(dateline, text, 'dateline')).toBe(text);
  });
});

describe('the page below the article', () => {
  test.each([
    'The road is closed.\nIt opens in May.\n⟦Back to top⟧\n⟦XS⟧\n⟦1 comment⟧',
    'The road is closed.\nIt opens in May.\n⟦News.example⟧',
  ])('%s', (marked) => expect(through(tail, marked, 'navigation')).toBe(marked));

  test.each([
    'flour\nfuel\nmedicine',
    'The road is closed.\nfuel',
    'The road is closed.\nNobody knows when it will open again\nIt opens in May.',
    'The road is closed.\nIt opens in May.\nNo.',
    'The road is closed.\nIt opens in May.\nNobody knows when it will open again',
  ])('none in: %s', (text) => expect(through(tail, text, 'navigation')).toBe(text));
});

describe('a paragraph printed twice in a row', () => {
  test.each(['Trucks wait in a long row.\n⟦Trucks wait in a long row.⟧\nThe road is closed.'])(
    '%s',
    (marked) => expect(through(repeats, marked, 'headline-repeat')).toBe(marked),
  );

  test.each([
    'Trucks wait in a long row.\nThe road is closed.\nTrucks wait in a long row.',
    'No.\nNo.',
    'Talks on the mountain road resume\nTalks on the mountain road resume',
  ])('none in: %s', (text) => expect(through(repeats, text, 'headline-repeat')).toBe(text));
});

describe('titles below a label of their own', () => {
  const listed = (marked: string) => mark(unmark(marked), structure(unmark(marked)), 'related');

  test.each([
    'The road is closed.\n\nCheck also\n\n⟦Farmers return to the villages in the hills⟧\n\n⟦Bridge to be built in the spring⟧',
    'The road is closed.\n\nRelated stories:\n⟦Farmers return to the villages in the hills⟧\nIt opens in May.',
  ])('%s', (marked) => expect(listed(marked)).toBe(marked));

  test.each([
    // above the article: the headline of the page
    'Latest news\n\nFarmers return to the villages in the hills\n\nThe road is open.',
    'The road is closed.\n\nShare\n\nFarmers return to the villages in the hills\n\nThe road is open.',
    'The road is closed.\n\nRead more\n\nIt opens in May.',
  ])('none in: %s', (text) => expect(listed(text)).toBe(text));
});
