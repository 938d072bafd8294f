/**
 * Belongs: words that name or count parts of the calendar and the clock, each with its value.
 * Not: abbreviations that are common English words in lower case ("sun", "sat", "mar"); those stand in the tables that need a capital.
 * Source: TIMEX3 (ISO 24617-1), Associated Press Stylebook (months and days), CLDR English.
 */
export const MONTHS: Readonly<Record<string, number>> = table(
  'january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12',
);
/** With or without a full stop; need a capital. */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = table(
  'jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sept 9 sep 9 oct 10 nov 11 dec 12',
);
/** ISO 8601: 1 is Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = table(
  'monday 1 tuesday 2 wednesday 3 thursday 4 friday 5 saturday 6 sunday 7 ' +
    'mondays 1 tuesdays 2 wednesdays 3 thursdays 4 fridays 5 saturdays 6 sundays 7',
);
/** Only with a full stop and a date beside them ("Fri., Oct. 9"). */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = table(
  'mon 1 tue 2 tues 2 wed 3 thu 4 thur 4 thurs 4 fri 5 sat 6 sun 7',
);

/** TIMEX3 unit letters; a T before those of the clock. */
export const UNITS: Readonly<Record<string, string>> = words(
  'second TS seconds TS minute TM minutes TM hour TH hours TH day D days D night N nights N week W weeks W weekend WE weekends WE ' +
    'fortnight F fortnights F month M months M quarter Q quarters Q year Y years Y decade DE decades DE century CE centuries CE ' +
    'min TM mins TM hr TH hrs TH yr Y yrs Y millennium ML millennia ML',
);
export const SEASONS: Readonly<Record<string, string>> = words(
  'spring SP springtime SP summer SU summertime SU autumn FA fall FA winter WI wintertime WI',
);
/** TIMEX3 parts of the day; noon and midnight are clock times. */
export const DAY_PARTS: Readonly<Record<string, string>> = words(
  'morning MO mornings MO afternoon AF afternoons AF evening EV evenings EV night NI nights NI overnight NI dawn MO daybreak MO sunrise MO ' +
    'dusk EV sunset EV nightfall EV nighttime NI daytime DT midday MI lunchtime MI midmorning MO midafternoon AF',
);

export const CARDINALS: Readonly<Record<string, number>> = table(
  'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 ' +
    'sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 dozen 12',
);
export const SCALES: Readonly<Record<string, number>> = table('hundred 100 thousand 1000 million 1000000');
export const ORDINALS: Readonly<Record<string, number>> = table(
  'first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 ' +
    'fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 final -1 last -1 closing -1 opening 1',
);
/** Decades by name ("the nineties"). */
export const DECADE_NAMES: Readonly<Record<string, number>> = table(
  'twenties 2 thirties 3 forties 4 fifties 5 sixties 6 seventies 7 eighties 8 nineties 9',
);

function table(text: string): Readonly<Record<string, number>> {
  const parts = text.split(' ');
  const out: Record<string, number> = Object.create(null);
  for (let i = 0; i < parts.length; i += 2) out[parts[i]!] = Number(parts[i + 1]);
  return out;
}

function words(text: string): Readonly<Record<string, string>> {
  const parts = text.split(' ');
  const out: Record<string, string> = Object.create(null);
  for (let i = 0; i < parts.length; i += 2) out[parts[i]!] = parts[i + 1]!;
  return out;
}
