/**
 * Belongs: abbreviations that are written with a full stop in English news and keep it in their token ("Gen.", "Inc.", "Sept.").
 * Not: letters with stops ("U.S.", "p.m."), which have a rule of their own; words that are as often whole words at a sentence's end ("sun").
 * Source: own list, after AP and Reuters style; compared with the tokens of UD English-EWT and GUM.
 */

/** Always before a name or number: never the end of a sentence. */
export const BEFORE_NAMES = `
mr mrs ms messrs mlle mme dr prof gen lt col capt cpt cmdr cdr maj sgt cpl pvt adm brig rev fr hon pres sen sens rep reps gov govs supt insp det
st ste mt ft amb msgr sr jr asst assoc dep pte lieut cllr dir chm vp vs
`;

/** May end a sentence; then a usual sentence opener follows. */
export const MAY_END = `
inc corp co ltd llc plc bros etc est dept univ assn intl govt natl ave blvd rd sq apt bldg ste jr sr esq ph.d
jan feb aug sept oct nov dec ala ariz ark calif colo conn del fla ill ind kan ky mich minn mo mont neb nev okla ore pa penn tenn tex vt va
wash wis wyo ont que alta al
`;

/** Only before a figure: "No. 10", "pp. 4-9", "Sat. 12", "approx. 300". */
export const BEFORE_FIGURES = `
no nos art sec ch para fig figs vol vols p pp v op approx ca c cca max min tel ext mon tue tues wed thu thur thurs fri sat sun mar apr jun jul sep
`;

/** Words that open sentences: after "U.S." or "Inc." they show that the sentence has ended. */
export const OPENERS = `
the a an this that these those it its he she his her they their there we our i you your in on at by for from with of to as if when while after
before since although though because but and or so yet however meanwhile also both all some many most more no not nor what who why how where
which another other each every one two three such under over during according despite still then now earlier later today yesterday
`;
