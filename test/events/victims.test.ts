import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';

/** The main event and its toll: "ASSAULT/firearms 1 3" (killed, injured). */
function mainEvent(text: string, title?: string): string | null {
  const report = extract(text, { published: '2021-06-18', ...(title === undefined ? {} : { title }) });
  const event = report.events.find((e) => e.id === report.article.main_event_id);
  if (event === undefined) return null;
  const show = (figure: { best: number | null } | null): string => (figure === null ? '-' : `${figure.best}`);
  return `${event.type}${event.mode === null ? '' : `/${event.mode}`} ${show(event.toll.killed)} ${show(event.toll.injured)}`;
}

describe('events that only their victims tell', () => {
  test.each([
    ['ASSAULT/firearms - 1', 'Officers were sent to Orchard Lane on Sunday to help a youth shot in the foot.'],
    [
      'ASSAULT/firearms 1 -',
      'One woman is dead in a double shooting during the night in the Millbrook district.\n\nDetectives were looking for witnesses.',
    ],
    [
      'ASSAULT/firearms 3 1',
      'Police found three women dead in a farmhouse early Sunday.\n\nA fourth victim, a man, was taken to a hospital.\n\nNeighbours told of hearing gunshots.',
    ],
  ])('%s: %s', (expected, text) => expect(mainEvent(text)).toBe(expected));

  test('a death without a cause is none', () => {
    expect(mainEvent('A retired teacher was found dead in his flat on Monday, neighbours said.')).toBeNull();
    expect(mainEvent('The novelist Ana Ruiz died on Monday at the age of 91.')).toBeNull();
  });
  test('the headline tells it where the page holds something else', () => {
    const page = 'Four hurt by gunfire in Milltown\n\nSign up for our newsletter and never miss a story.';
    expect(mainEvent(page, 'Four hurt by gunfire in Milltown')).toBe('ASSAULT/firearms - 4');
  });
  test('general talk of murders is no event', () => {
    const speech = 'The bishop spoke in Lima on Sunday about hope. He called for an end to the murder of activists.';
    expect(extract(speech, { published: '2021-06-18' }).events.filter((e) => e.type === 'ASSAULT')).toEqual([]);
  });
});

describe('what the article is about', () => {
  test('the shooting, where the headline tells of the arrest but the lead of the dead', () => {
    const text =
      'Suspects arrested in double homicide\n\nDeputies hold two people over a killing near Ashdale.\n\n' +
      'A couple lay dead and two campers were wounded when officers came to a shooting by the river on Friday.';
    expect(mainEvent(text, 'Suspects arrested in double homicide')).toBe('ASSAULT/firearms 2 2');
  });
  test('what befell the same people is one event, whatever words tell it', () => {
    const text =
      'A former guard is accused of killing Ana Ruiz, 30, and Jo Diaz, 5, in Ashdale.\n\n' +
      'Ana Ruiz and Jo Diaz were shot dead in their flat on Tuesday, police said.';
    const assaults = extract(text, { published: '2021-06-18' }).events.filter((e) => e.type === 'ASSAULT');
    expect(assaults.map((e) => e.toll.killed?.best)).toEqual([2]);
  });
  test('the arrest, where nobody is told of who came to harm', () => {
    expect(mainEvent('Police arrested the mayor of Quito on Thursday. A strike followed.')).toMatch(/^COERCE/);
  });
});

describe('a figure of a war, a year or a wave of attacks', () => {
  const killed = (text: string): (number | null)[] =>
    extract(text, { published: '2020-10-09' })
      .events.filter((e) => e.type === 'ASSAULT' && e.text.includes('Thursday'))
      .map((e) => e.toll.killed?.best ?? null);
  test.each([
    [1, 'Journalist Rafiq Noor was shot dead in Lima on Thursday. The war there has killed 70,000 people in nine years.'],
    [1, 'Activist Rosa Vidal was shot dead in Lima on Thursday. "We have 70,000 dead in nine years," her brother Paco said.'],
    [
      2,
      'A bomb killed two policemen in Quetta on Thursday. In the past nine years, 4,000 people have been killed in the province.',
    ],
    [
      5,
      'Five people were killed in clashes in Hebron on Thursday, bringing to 87 the number killed since violence erupted in June.',
    ],
    [4, 'Four protesters were shot dead in Lagos on Thursday, bringing the death toll in two weeks of protests to 56.'],
  ])('is not the toll of one day: %s: %s', (toll, text) => expect(killed(text)).toEqual([toll]));
});
describe('a later death', () => {
  test('on another day is of the same attack', () => {
    const text =
      'A bomb blast killed three people outside a bank in Lima on Wednesday. A fourth victim died in hospital on Thursday.';
    const [event] = extract(text, { published: '2020-10-09' }).events;
    expect(event!.toll.killed?.best).toBe(4);
  });
});
