import { attribute, DROPPED, type HtmlElement, type HtmlNode, type HtmlParent, isElement, isText } from './dom.js';

/** What a part of the page is, as far as its element says. */
export type Region = 'navigation' | 'related' | 'embed' | 'caption' | 'byline' | 'credit';

const ASIDE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu']);
const ASIDE_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|menu|menubar|toolbar|tablist)$/;
// class and id names are split at hyphens, underscores and capitals: "article-share-bar", "relatedLinks"
const NAVIGATION = new Set(
  `nav navbar navigation menu breadcrumb breadcrumbs footer masthead topbar sidebar share sharing social socials cookie cookies consent
  newsletter subscribe subscription signup login paywall comment comments disqus advert advertisement ads ad adsense sponsored promo
  promotion toolbar copyright legal pagination pager print skip modal popup tags taglist`.split(/\s+/),
);
const RELATED = new Set(
  'related recommended recommendations recirc popular trending mostread teaser teasers outbrain taboola readmore'.split(' '),
);
const EMBED =
  /^(?:twitter-tweet|instagram-media|fb-post|fb-video|tiktok-embed|reddit-embed\S*|bluesky-embed|telegram-post|twitter-video|twitter-quote)$/;
const CAPTION = new Set('caption captions figcaption'.split(' '));
const CREDIT = new Set('credit credits photocredit'.split(' '));
const BYLINE = new Set('byline author authors'.split(' '));

const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

/** The region that an element opens; null where it is like what surrounds it. */
export function regionOf(element: HtmlElement): Region | null {
  const tag = element.tagName;
  if (tag === 'figcaption') return 'caption';
  if (ASIDE_TAGS.has(tag)) return 'navigation';
  if (element.attrs.length === 0) return null;
  const role = attribute(element, 'role');
  if (role !== null && ASIDE_ROLES.test(role)) return 'navigation';
  if (attribute(element, 'rel') === 'author' || /\bauthor\b/.test(attribute(element, 'itemprop') ?? '')) return 'byline';
  const className = attribute(element, 'class') ?? '';
  for (const name of className.split(/\s+/)) if (EMBED.test(name)) return 'embed';
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main' || /^h\d$/.test(tag)) return null;
  for (const name of [...className.split(/\s+/), attribute(element, 'id') ?? '']) {
    const parts = partsOf(name);
    for (const part of parts) {
      if (CAPTION.has(part)) return 'caption';
      if (CREDIT.has(part)) return 'credit';
      if (BYLINE.has(part) && parts.length <= 3) return 'byline';
      if (RELATED.has(part)) return 'related';
      // "has-sidebar", "with-comments", "no-ads": the state of a page, not a part of it
      if (NAVIGATION.has(part) && !/^(?:has|with|no|is|js)$/.test(parts[0] ?? '')) return 'navigation';
    }
  }
  return null;
}

export function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Units of prose: text nodes that read like sentences, outside of links. */
const proseOf = (text: string): number => {
  const length = text.trim().length;
  return length >= 40 && /[a-z][,.;:]? [a-z]/i.test(text) ? length : 0;
};

interface Weighed {
  readonly node: HtmlParent;
  /** Index of the parent; -1 for the root. */
  readonly parent: number;
  /** Prose in its own text nodes, then of all below it, asides included; and the same without asides. */
  prose: number;
  net: number;
}

/**
 * The element that holds the article: the one with the best share of the page's prose, as deep as possible. Asides that turn out to
 * hold most of the prose are none.
 */
export function findMain(root: HtmlParent): { readonly main: HtmlParent; readonly asides: ReadonlySet<HtmlElement> } {
  const weighed = weigh(root);
  for (let i = weighed.length - 1; i > 0; i--) weighed[weighed[i]!.parent]!.prose += weighed[i]!.prose;
  const total = weighed[0]!.prose;
  const asides = new Set<HtmlElement>();
  for (const { node, prose } of weighed) if (isElement(node) && isAside(node) && prose * 2 <= total) asides.add(node);
  for (let i = weighed.length - 1; i > 0; i--) {
    const { node, parent, net } = weighed[i]!;
    if (!(isElement(node) && asides.has(node))) weighed[parent]!.net += net;
  }
  const all = weighed[0]!.net;
  if (all === 0) return { main: root, asides };
  // the deepest <article> or <main> that holds most of what is left
  let best: Weighed | undefined;
  for (const candidate of weighed) {
    if (!isElement(candidate.node) || !mayHoldArticle(candidate.node)) continue;
    if (candidate.net * 2 >= all && (best === undefined || candidate.net >= best.net * 0.9)) best = candidate;
  }
  if (best !== undefined) return { main: withHeading(best.node, root), asides };
  const net = new Map<HtmlParent, number>();
  for (const { node, net: value } of weighed) net.set(node, value);
  let main: HtmlParent = root;
  for (;;) {
    const next = main.childNodes.find(
      (node): node is HtmlElement => isElement(node) && !asides.has(node) && (net.get(node) ?? 0) >= all * 0.8,
    );
    if (next === undefined || next.tagName === 'p') break;
    main = next;
  }
  return { main: withHeading(main, root), asides };
}

/** All elements that show text, parents before children, with the prose of their own text nodes. */
function weigh(root: HtmlParent): Weighed[] {
  const weighed: Weighed[] = [{ node: root, parent: -1, prose: 0, net: 0 }];
  const linked: boolean[] = [false];
  for (let i = 0; i < weighed.length; i++) {
    const at = weighed[i]!;
    for (const child of at.node.childNodes) {
      if (isText(child)) {
        if (!linked[i]) at.prose += proseOf(child.value);
      } else if (isElement(child) && !DROPPED.has(child.tagName) && !isHidden(child)) {
        weighed.push({ node: child, parent: i, prose: 0, net: 0 });
        linked.push(linked[i] === true || child.tagName === 'a');
      }
    }
    at.net = at.prose;
  }
  return weighed;
}

const mayHoldArticle = (element: HtmlElement): boolean =>
  element.tagName === 'article' || element.tagName === 'main' || isArticleBody(element);
const isAside = (element: HtmlElement): boolean => {
  const region = regionOf(element);
  return region === 'navigation' || region === 'related';
};
const isArticleBody = (element: HtmlElement): boolean =>
  attribute(element, 'itemprop') === 'articleBody' || attribute(element, 'role') === 'main';

/** One step up when the page's <h1> stands beside the element and not inside it. */
function withHeading(element: HtmlParent, root: HtmlParent): HtmlParent {
  if (hasHeading(element)) return element;
  let at: HtmlParent = element;
  for (let steps = 0; steps < 3; steps++) {
    const parent: HtmlParent | null = isElement(at) ? at.parentNode : null;
    if (parent === null || parent === root || !isElement(parent) || parent.tagName === 'body') break;
    if (hasHeading(parent)) return parent;
    at = parent;
  }
  return element;
}

function hasHeading(element: HtmlParent): boolean {
  const stack: HtmlNode[] = [...element.childNodes];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node)) continue;
    if (node.tagName === 'h1') return true;
    for (const child of node.childNodes) stack.push(child);
  }
  return false;
}
