import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/casualties/index.js';
import { DEFAULT_SETTINGS } from '../../src/core/index.js';
import { read } from './told.js';

const toll = (text: string): string => {
  const { casualties, actors } = read(text);
  const { killed, injured } = reconcile(casualties, actors);
  const show = (f: typeof killed): string =>
    f === null ? '-' : f.low === f.best && f.best === f.high ? `${f.best}` : `${f.low}/${f.best}/${f.high}`;
  return `${show(killed)} ${show(injured)}`;
};

describe('parts of a total', () => {
  const parts = (text: string): (number | null)[] =>
    read(text)
      .casualties.filter((c) => c.value.partOf === 0)
      .map((c) => c.value.best);
  it.each([
    ['Twelve people were killed. The dead included two soldiers, a policeman and three civilians.', [2, 1, 3]],
    ['The blast killed nine people, including three women and two children.', [3, 2]],
  ])('%s', (text, want) => expect(parts(text)).toEqual(want));
});

describe('the toll of an article', () => {
  it.each([
    ['5 -', 'Five people, including two police officers, were killed.'],
    ['3 -', 'Among the dead were three children.'],
    ['6 -', 'A former pupil opened fire at a school, killing three children and three adults.'],
    ['2 5', 'The bomb killed two and wounded five. Two people died, the hospital said, and five were hurt.'],
    ['1 4', 'Five people were shot, one fatally.'],
    ['1 -', 'A man was shot on Friday. The man was taken to hospital, where he died.'],
    ['1 -', 'A 20-year-old man was shot dead. Luis Ortega, 20, was pronounced dead at the scene.'],
    ['3 -', 'He killed two neighbours before killing himself.'],
    ['4 -', 'Three people were shot dead; the gunman was killed by police.'],
    ['257 -', 'The bombs killed 247 people in Nairobi and 10 in Dodoma.'],
    ['2 -', 'One man was killed at the scene. A second victim died in hospital.'],
    ['- 3', 'Three people were hurt. Three men were injured, police said.'],
    ['- 6', 'Five men and one woman were injured.'],
    ['- -', 'No one was hurt.'],
    ['- -', 'The bomb could kill thousands.'],
    ['12/12/null -', 'At least 12 people were killed.'],
    ['3 -', 'Police said two women and a man were found dead.'],
    ['1 6', 'One man was killed and six others were hurt. Six others were shot, police said. Eight people had gunshot wounds.'],
    ['- 4', 'Two farmers are in critical condition and two others injured after they were shot at.'],
    ['- 5', 'A driver is in critical condition and four others were hurt.'],
    ['1 9', 'Ten people were wounded. One of the victims died.'],
    ['1 -', 'The body of a boy was found on Monday. Police said he was shot several times.'],
    ['2 -', 'The siege ended with a man killing his son and then taking his own life.'],
    ['- 4', 'Several people were hurt in the blast. All four victims are in stable condition.'],
    ['2 -', 'Her parents, Ana Ruiz, 42, and Luis Ruiz, 45, were killed.'],
    ['- 2', 'Bullets grazed two shoppers, one of whom is a girl whom medics took to hospital.'],
    [
      '1 2',
      'Woman killed, daughter and brother wounded. Dana Tully, who lived nearby, was taken to a hospital, where she was pronounced dead.',
    ],
    ['- 4', 'Gunfire swept the street, striking houses, cars and four people.'],
    ['1 -', 'The suspected shooter is dead. The shooter was a 14-year-old pupil who died of a gunshot wound.'],
    ['- -', 'Malaria kills three people a day. Five people die every week on this road.'],
    ['12/40/40 -', 'The army said its troops killed 40 rebels. The rebels said only 12 fighters were killed.'],
    ['4 -', 'A bomb killed three people. A fourth victim died in hospital.'],
    ['16 20', 'The bus fell into a gorge, killing 15 people and injuring 20. One more person died overnight.'],
    ['5 3', 'Gunmen killed four traders and wounded four. One of the wounded died on the way to hospital.'],
    ['1 3', 'A shooting left one person dead and three others hurt. One of the victims died at the scene.'],
    ['2 -', 'Two men died in a shooting. Another man under 30 also died after it.'],
    ['14 -', 'Fourteen people died when the bridge fell. Police had earlier put the toll at 11.'],
    ['11 20', 'Police said earlier that 11 people died. Twenty were hurt.'],
    ['1 1', 'The 7-year-old girl and her mother were shot. The girl died on the way to hospital.'],
    ['1 1', 'One man is dead. Medics rushed both victims to a hospital, where one of them died.'],
    [
      '1 4/4/null',
      'One man died and several others were hurt. Ana Ruiz, 24, Jo Diaz, 25, Tom Ames, 31, and Lee Moss, 40, have minor injuries.',
    ],
    ['- 1', 'A 22-month-old girl was shot. The 1-year-old was wounded in the arm.'],
    ['2 -', 'A mother and her young son were shot dead. Dana Tully and her son were pronounced dead at the scene.'],
    [
      '1 -',
      'Nils Frey, 22, was shot. A friend and several others drove Frey to a clinic, where he was pronounced dead with a gunshot wound.',
    ],
    ['1 -', 'A boy fatally shot himself. He was found by his father, suffering from a gunshot wound.'],
    [
      '- 7',
      'Seven people were hurt in the shooting. It came eight months after a bystander was killed. In that attack, Nora Vance, 23, was shot dead.',
    ],
    [
      '3 1',
      'Three dead, one injured at farm\n\nThree people died and another was injured on Monday at a farm near Kelm, police said.',
    ],
    ['3 1', 'A gunman killed a teacher and two pupils. The gunman was wounded by police.'],
    ['2 -', 'Two people were killed on Monday. In another attack last year, 40 people were killed.'],
  ])('%s: %s', (expected, text) => expect(toll(text)).toBe(expected));
  it('of nothing is null, never 0', () => {
    expect(reconcile([])).toEqual({
      killed: null,
      injured: null,
      missing: null,
      displaced: null,
      detained: null,
      abducted: null,
    });
  });
});

describe('statements of one article', () => {
  it('a rate has its stretch of time, a day later is none', () => {
    const per = (text: string): (string | null)[] => read(text).casualties.map((c) => c.value.per);
    expect(per('Malaria kills three people a day.')).toEqual(['day']);
    expect(per('Some 40 people are killed on the roads every week.')).toEqual(['week']);
    expect(per('The bomb killed three people a day earlier. Six people died in a day.')).toEqual([null, null]);
  });
  it('a headline among paragraphs is a link to another story', () => {
    const text =
      'Four men were wounded in a bakery on Saturday.\n\nA clerk saw it. He ran.\n\nThe baker fled too.\n\nPolice came at noon.\n\n' +
      'Man kills neighbour in dispute over fence\n\nAll four were expected to survive.';
    expect(toll(text)).toBe('- 4');
  });
  it('retellings name the first, parts their total', () => {
    const { casualties } = read('Nine people, including two children, were killed. Nine people were killed, the police said.');
    expect(casualties.map((c) => [c.value.best, c.value.sameAs, c.value.partOf])).toEqual([
      [9, null, null],
      [2, null, 0],
      [9, 0, null],
    ]);
  });
  it('tells who says so, whose people they are, and how sure it is', () => {
    const text = 'The Kenyan army acknowledged the deaths of 12 soldiers. The rebels claimed they killed 40 soldiers.';
    const { casualties } = read(text);
    expect(casualties.map((c) => [c.value.best, c.value.victims, c.value.status])).toEqual([
      [12, 'combatants', 'confirmed'],
      [40, 'combatants', 'claimed'],
    ]);
    expect(casualties[0]!.value.attribution?.text).toBe('The Kenyan army');
  });
  it('gives the day that the clause states, and no other', () => {
    const { casualties } = read('Six people were killed in Nairobi on Wednesday, police said on Thursday.');
    expect(casualties[0]!.value.when?.start).toBe('2020-10-07');
  });
  it('the day of what came after is none of the harm', () => {
    const { casualties } = read('After a party left one dead and 11 others shot, the chief pleaded on Thursday for help.');
    expect(casualties.map((c) => c.value.when)).toEqual([null, null]);
  });
  it('"have been confirmed dead" is the toll of a wreck, and what a war has cost by now', () => {
    const scope = (text: string): string => read(text).casualties[0]!.value.scope;
    expect(scope('Twenty-one people have been confirmed dead after the ferry sank.')).toBe('incident');
    expect(scope('Twenty-one people have been confirmed dead. The war goes on.')).toBe('cumulative');
  });
  it('dead and hurt that are not told apart are neither the dead nor the hurt', () => {
    const text = 'Some 1,500 soldiers were killed or seriously wounded in Ashdale.';
    const { casualties } = read(text);
    expect(casualties.map((c) => [c.value.kind, c.value.best])).toEqual([['casualties', 1500]]);
    expect(toll(text)).toBe('- -');
  });
  it('"two more people died" are not the two told before', () => {
    const { casualties } = read(
      'Two women were killed in Ashdale.\n\nShells killed a man in Oakton, and two more people died in Elmford.',
    );
    expect(casualties.map((c) => c.value.sameAs)).toEqual([null, null, null]);
  });
  it('old figures are history', () => {
    expect(read('The flood of 2011 killed 40 people.').casualties[0]!.value.scope).toBe('historical');
  });
  it('a codebook fills the best guess for vague words, where asked', () => {
    const best = (vagueCounts: 'acled' | 'ucdp' | null): number | null =>
      read('Dozens of people were killed.', { ...DEFAULT_SETTINGS, vagueCounts }).casualties[0]!.value.best;
    expect([best(null), best('acled'), best('ucdp')]).toEqual([null, 12, 24]);
  });
  it('a convention below what the word says moves the floor too', () => {
    const { casualties } = read('Hundreds of people were killed.', { ...DEFAULT_SETTINGS, vagueCounts: 'acled' });
    expect([casualties[0]!.value.low, casualties[0]!.value.best]).toEqual([100, 100]);
  });
});
