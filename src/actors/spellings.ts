/** Letters that lose their stroke or dot in wires without accents; the others fall apart into letter and accent. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', İ: 'I' };

const plain = (text: string): string =>
  text
    .replace(/[łŁøØđĐıİ]/g, (c) => PLAIN[c]!)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

/** What one newsroom prints against another: [where, how the others have it]. */
const HABITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[Aa]l-(?=\p{Lu})/gu, ['al-', 'Al-', 'al ', 'Al ']], // "Al-Shabaab", "al Shabaab"
  [/(?<= )[Aa]l-(?=\p{Lu})/gu, ['al-', 'Al-', 'al ']],
  [/(?<=\p{L})(?:iza|isa)(?=tions?\b)/gu, ['iza', 'isa']], // "Organization", "Organisation"
  [/\bDefen[cs]e\b/g, ['Defense', 'Defence']],
  [/\bProgram(?:me)?\b/g, ['Programme', 'Program']],
  [/\bCent(?:er|re)\b/g, ['Center', 'Centre']],
  [/\bCo-?operation\b/g, ['Cooperation', 'Co-operation']],
  [/^(?:US|U\.S\.|United States) (?=\p{Lu})/gu, ['US ', 'U.S. ', 'United States ']],
  [/^(?:UN|U\.N\.|United Nations) (?=\p{Lu})/gu, ['UN ', 'U.N. ', 'United Nations ']],
  [/ [Cc]artel$/g, [' Cartel', ' cartel']],
];

/** Most names have but one spelling: this tells them apart at once. */
const HAS_OTHERS =
  /[^ -&(-~]|(?:^| )[Aa]l-|i[sz]ation|Defen[cs]e|Program|Cent(?:er|re)|Co-?operation|^(?:US|U\.S\.|United States|UN|U\.N\.|United Nations) |artel$/;

/** A name of the lexicon with the other ways to print it: accents left out, curly apostrophes, British and American, the Arabic article. */
export function spellings(name: string): readonly string[] {
  if (!HAS_OTHERS.test(name)) return [name];
  let all = [name];
  const bare = plain(name);
  if (bare !== name) all.push(bare);
  for (const [where, ways] of HABITS) {
    if (name.search(where) < 0) continue;
    all = all.flatMap((text) => ways.map((way) => text.replace(where, way)));
  }
  if (name.includes("'")) all.push(...all.map((text) => text.replaceAll("'", '’')));
  return [...new Set([name, ...all])];
}
