import { type Division, divisionOfArea } from './divisions.js';

/**
 * Postal codes of states and provinces, as they stand behind a town ("Springfield, MO").
 * Source: USPS Publication 28, appendix B; Canada Post addressing guidelines.
 */
const US = new Set(
  'AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  ),
);
/** Canada's, to the admin1 codes of GeoNames. */
const CANADA: Readonly<Record<string, string>> = {
  AB: '01',
  BC: '02',
  MB: '03',
  NB: '04',
  NL: '05',
  NS: '07',
  ON: '08',
  PE: '09',
  QC: '10',
  SK: '11',
  YT: '12',
  NT: '13',
  NU: '14',
};

/** The state or province of a postal code in capitals: "MO" is Missouri, "Mo" is none. */
export function stateOfPostal(code: string): Division | undefined {
  if (US.has(code)) return divisionOfArea('US', code);
  const admin1 = Object.hasOwn(CANADA, code) ? CANADA[code] : undefined;
  return admin1 === undefined ? undefined : divisionOfArea('CA', admin1);
}
