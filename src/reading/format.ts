import type { Format } from '../core/index.js';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  json: 'json',
};

/**
 * The format of a decoded file. `name` is its path, or null for standard input: the extension decides, for plain-text and unknown
 * extensions the content.
 */
export function detectFormat(name: string | null, text: string): Format {
  const extension = name === null ? '' : (/\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
  return EXTENSIONS[extension] ?? detectContent(text);
}

/** The format that the content itself shows: plain text when nothing clearly says otherwise. */
export function detectContent(text: string): Format {
  const head = text.slice(0, 4096).trimStart();
  if (head.startsWith('{') && /^\{\s*(?:"[A-Za-z_]\w*"\s*:|\})/.test(head)) return 'json';
  return detectMarkup(text);
}

const HTML_START =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|section|header|table|span)\b/i;
const HTML_TAG = /<\/(?:p|div|article|h[1-6]|li|span|a|body|html)>/gi;

/** What the text of an article is written in, where no name says so. */
export function detectMarkup(text: string): 'text' | 'markdown' | 'html' {
  const head = text.slice(0, 65536);
  const trimmed = head.trimStart();
  if (trimmed.startsWith('<') && HTML_START.test(trimmed)) return 'html';
  let tags = 0;
  for (const _ of head.matchAll(HTML_TAG)) if (++tags >= 4) return 'html';
  return hasMarkdown(head) ? 'markdown' : 'text';
}

const STRONG = /(?<![^\s("“])\*\*[^\s*][^*\n]{0,200}\*\*(?=[\s.,;:!?)"”]|$)/g;

/** Clear signs only: ATX headings, links with a target, bold words, fenced embeds. A hash tag, a bullet or a lone star is no sign. */
function hasMarkdown(text: string): boolean {
  let signs = 0;
  for (const line of text.split('\n', 2000)) {
    if (/^#{1,6} +\S/.test(line)) signs += 2;
    else if (/^ {0,3}\*\*[^*]{1,200}\*\* *$/.test(line)) signs += 2;
    if (/!?\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/|#)[^\s)]{0,500}(?: "[^"\n]{0,200}")?\)/.test(line)) signs += 2;
    for (const _ of line.matchAll(STRONG)) if (++signs >= 2) break;
    if (signs >= 2) return true;
  }
  return false;
}
