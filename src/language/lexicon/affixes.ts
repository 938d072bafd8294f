/**
 * Belongs: prefixes that stay in one token with what follows their hyphen ("anti-government", "co-founder", "mid-May").
 * Not: whole words, adjectives of nations, numerals: these are divided from the hyphen ("US", "-", "led").
 * Source: UD English-EWT and GUM v2 (hyphenated words kept as one token in their training parts).
 */
export const PREFIXES: ReadonlySet<string> = new Set(
  `non e mid re anti co pre pro cross post ex semi sub multi counter mini psycho neo socio inter intra extra micro macro mega meta ultra un arch over
   para poly proto pseudo tri uni bi de dis trans infra hyper hypo`.split(/\s+/),
);

/**
 * Belongs: units and scales that news writes against a figure ("5pm", "$3bn", "10km"); each is a token of its own.
 * Not: ordinals ("19th"), decades ("1970s"), model numbers ("F16").
 * Source: AP, Reuters and BBC style.
 */
export const UNITS: ReadonlySet<string> = new Set(
  `am pm a.m p.m k m mn mln bn b tn trn cr km kms cm mm ft in lb lbs kg kgs g mg t kt mw gw kw kwh mwh mph kph kmh hp hr hrs min mins sec secs ms
   yr yrs gb mb tb ghz mhz hz c f p pc sq ha l ml oz pts nm`.split(/\s+/),
);

/**
 * Belongs: last parts of host names, so that "example.com" is one token and "left.He" is two.
 * Not: words that often open a sentence without a space before them ("In", "No", "It", "Is", "So").
 * Source: IANA root zone, those common in news.
 */
export const DOMAINS: ReadonlySet<string> = new Set(
  `com org net gov edu int mil info biz co uk eu ru ua fr de es pt nl pl cz hu ro bg rs tr ir il sa ae eg ng ke za gh et pk lk np bd cn hk tw jp kr
   vn th ph my sg id au nz ca mx br ar cl pe ve cu us tv io ai app news online html htm pdf doc xls php asp aspx jpg`.split(
    /\s+/,
  ),
);
