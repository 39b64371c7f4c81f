import { expect, test } from 'vitest';
import { guessLanguage, statedLanguage } from '@/geo/read/language';

test.each([
  ['en', 'The road to the village was shut in the night, and the mayor said that it would open by noon.'],
  ['en', 'Road shut'],
  [
    'fr',
    'La route du village est fermée depuis la nuit, et le maire dit que les camions passent dans la vallée.',
  ],
  ['fr', 'La route est fermée et les camions restent dans la vallée.'],
  [
    'de',
    'Die Straße in das Dorf ist seit der Nacht gesperrt, und der Bürgermeister wartet mit den Leuten auf eine Antwort.',
  ],
  [
    'es',
    'El camino del pueblo está cerrado por la nieve y los camiones esperan en la plaza para que una patrulla pase.',
  ],
  [
    'it',
    'La strada per il paese è chiusa e gli abitanti della valle dicono che la neve non lascia passare i camion del latte.',
  ],
  [
    'tr',
    'Köye giden yol gece kapandı ve bir kamyon bu yüzden bekliyor; muhtar için bir haber olarak yeterli.',
  ],
  ['en', 'The road to Kəlbəcər was shut in the night, and the mayor said that it would open by noon.'],
  ['az', 'Kəndə gedən yol gecə bağlandı.'],
  ['hy', 'Գյուղի ճանապարհը փակվեց գիշերը։'],
  [
    'ru',
    'Дорога в деревню закрыта с ночи, и грузовики стоят у моста, где снег лежал и вчера, а теперь выпал новый.',
  ],
  ['uk', 'Дорога до села закрита, її розчистять уранці.'],
  ['und', 'Пътят към селото е затворен от снощи.'],
  ['und', 'Пут ка селу је затворен.'],
  ['ar', 'الطريق إلى القرية مغلق منذ الليل'],
  ['und', 'جادهٔ روستا از دیشب بسته است و کامیون‌ها مانده‌اند چون برف می‌بارد'],
  [
    'und',
    'A falu felé vezető út éjszaka óta zárva van, a teherautók pedig a híd mellett várakoznak, mert a hó még mindig esik, és senki sem tudja, mikor nyitják meg.',
  ],
])('In %s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each([
  ['en', 'en'],
  ['en_GB', 'en-GB'],
  [' zh-Hant ', 'zh-Hant'],
  ['English', null],
  ['"><script>', null],
  ['', null],
  [null, null],
])('A file that states %o states %o', (stated, language) => {
  expect(statedLanguage(stated)).toBe(language);
});
