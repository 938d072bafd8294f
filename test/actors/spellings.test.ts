import { describe, expect, it } from 'vitest';
import { spellings } from '../../src/actors/spellings.js';

describe('a name as other newsrooms print it', () => {
  it.each([
    ['Al-Shabaab', ['al-Shabaab', 'Al Shabaab', 'al Shabaab']],
    ['Hayat Tahrir al-Sham', ['Hayat Tahrir Al-Sham', 'Hayat Tahrir al Sham']],
    ["Lord's Resistance Army", ['Lord’s Resistance Army']],
    ['Médecins Sans Frontières', ['Medecins Sans Frontieres']],
    ['World Health Organization', ['World Health Organisation']],
    ['Popular Mobilization Forces', ['Popular Mobilisation Forces']],
    ["People's Defense Force", ["People's Defence Force", 'People’s Defence Force']],
    ['World Food Programme', ['World Food Program']],
    ['US Army', ['U.S. Army', 'United States Army']],
    ['United Nations Population Fund', ['UN Population Fund', 'U.N. Population Fund']],
    ['Gulf Cartel', ['Gulf cartel']],
    ['Prawo i Sprawiedliwość', ['Prawo i Sprawiedliwosc']],
  ])('%s', (name, others) => {
    expect(spellings(name)).toEqual(expect.arrayContaining([name, ...others]));
  });

  it.each(['Alabama National Guard', 'Hamas', 'USAID', 'Cartel Land', 'Halal Board', 'UNICEF'])('%s has but one', (name) => {
    expect(spellings(name)).toEqual([name]);
  });
});
