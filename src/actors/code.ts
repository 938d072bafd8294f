/** Sectors that stand in the country's place when an actor has no country (CAMEO's country slot). */
const WITHOUT_COUNTRY: ReadonlySet<string> = new Set(['IGO', 'NGO', 'REB', 'BUS', 'JRN', 'REL']);

/**
 * CAMEO-style code: country (ISO 3166-1 alpha-3), then the PLOVER sector: "AZEGOV", "SYRREB"; "IGO" for a body of several states.
 * Source: PLOVER 0.8 sectors; CAMEO codebook, chapter 3 (hierarchical actor codes).
 */
export function actorCode(country: string | null, sector: string | null): string | null {
  if (country === null) return sector !== null && WITHOUT_COUNTRY.has(sector) ? sector : null;
  return `${country}${sector ?? ''}`;
}
