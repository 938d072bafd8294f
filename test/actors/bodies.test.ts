import { describe, expect, it } from 'vitest';
import { actorsOf } from './article.js';

const bodies = (text: string): string[] =>
  actorsOf(text)
    .filter((a) => a.kind === 'organization')
    .map((a) => a.name);
const persons = (text: string): string[] =>
  actorsOf(text)
    .filter((a) => a.kind === 'person')
    .map((a) => a.name);

describe('where the name of a body ends', () => {
  it.each([
    ['Mombara University of Science and Technology', 'She studies at the Mombara University of Science and Technology.'],
    [
      'Ministry of Education, Tertiary Education, Science and Technology',
      'The Ministry of Education, Tertiary Education, Science and Technology closed the schools.',
    ],
    [
      'Ruritanian Content Development and Monitoring Board',
      'The Ruritanian Content Development and Monitoring Board fined two firms.',
    ],
    ['Parole Board of Canada', 'The Parole Board of Canada released him in May.'],
    [
      'African Agricultural Technology Foundation',
      'Dr Kwesi Obeng, the Executive Director African Agricultural Technology Foundation (AATF), agreed.',
    ],
  ])('%s', (name, text) => {
    expect(bodies(text)).toContain(name);
  });

  it.each([
    [
      ['Ministry of Interior', 'Public Authority for Manpower'],
      'The Ministry of Interior and the Public Authority for Manpower checked the shops.',
    ],
    [['School of Law', 'University of Pavia'], 'Doctors of the School of Law of the University of Pavia were honoured.'],
  ])('two bodies: %j', (names, text) => {
    expect(bodies(text)).toEqual(expect.arrayContaining(names));
  });
});

describe('acronyms that are nobody', () => {
  it.each([
    ['Police use unmanned aerial systems (UAS) there. The UAS flew for an hour.', 'UAS'],
    ['The Chief Election Commissioner (CEC) resigned. The CEC gave no reason.', 'CEC'],
    ['He was held under the Unlawful Activities Prevention Act (UAPA). The UAPA is harsh.', 'UAPA'],
  ])('%s', (text, acronym) => {
    expect(bodies(text)).not.toContain(acronym);
  });

  it('the acronym of a body by common words stays', () => {
    const said = actorsOf("Ruritania's National Health Commission (NHC) met. The NHC said cases fell.").flatMap((a) =>
      a.mentions.map((m) => m.value.name),
    );
    expect(said).toContain('NHC');
  });
});

describe('names of persons that are words for buildings', () => {
  it('Cynthia Park is a person', () => {
    expect(persons('Cynthia Park, a teacher at the school, was afraid. "We ran," Park said.')).toContain('Cynthia Park');
  });
  it('Victoria Park is none', () => {
    expect(persons('A man was shot in Victoria Park on Monday, and police closed Victoria Park.')).not.toContain('Victoria Park');
  });
});

describe('local bodies', () => {
  it.each([
    ['Lagos State Police Command', 'NGA', 'The Lagos State Police Command arrested two men.'],
    ['Henan Provincial Health Commission', 'CHN', 'The Henan Provincial Health Commission reported ten cases.'],
    ['Ibadan Traders Union', 'NGA', 'Markets closed in Ibadan. The Ibadan Traders Union said so on Monday.'],
    ['Kaduna State government', 'NGA', 'The Kaduna State government closed schools in May.'],
  ])('%s has the country of its place', (name, country, text) => {
    expect(actorsOf(text).find((a) => a.name === name)?.country).toBe(country);
  });
});
