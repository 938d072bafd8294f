import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/reading/index.js';

test.each([
  [
    'en',
    'The army said on Friday that its troops had left the town, and that no one had been hurt in the fighting there for two days.',
  ],
  [
    'en',
    'TWO MEN WERE SHOT IN THE CAPITAL BY UNKNOWN GUNMEN WHO LEFT IN A CAR, THE POLICE SAID TODAY; THEY HAVE NOT BEEN FOUND AND ARE SOUGHT.',
  ],
  ['en', 'Short text'],
  [
    'fr',
    "Le ministre a déclaré vendredi que les soldats ont quitté la ville et que les combats dans la région ont cessé depuis deux jours, selon l'armée.",
  ],
  [
    'es',
    'El ministro dijo el viernes que los soldados se han ido de la ciudad y que no hay combates en la región desde hace dos días, según el ejército.',
  ],
  [
    'de',
    'Der Minister sagte am Freitag, dass die Soldaten die Stadt verlassen haben und dass es in der Region seit zwei Tagen nicht mehr zu Kämpfen gekommen ist.',
  ],
  ['ru', 'Министр заявил в пятницу, что солдаты покинули город и что бои прекратились два дня назад.'],
  ['ar', 'قال الوزير يوم الجمعة إن الجنود غادروا المدينة وإن القتال توقف منذ يومين.'],
  ['zh', '部长周五表示，士兵已经离开了这座城市，战斗在两天前停止，没有人员伤亡的报告。'],
])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));
