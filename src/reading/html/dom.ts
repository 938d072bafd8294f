import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export const isElement = (node: HtmlNode | HtmlParent): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text';

export function attribute(element: HtmlElement, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}

/** All elements under `root`, in document order. */
export function* elementsOf(root: HtmlParent): Generator<HtmlElement> {
  const stack: HtmlNode[] = [...root.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
  }
}

/** The text under an element, white space collapsed; at most some `limit` units are read. */
export function textOf(element: HtmlElement, limit = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const stack: HtmlNode[] = [element];
  while (stack.length > 0 && length < limit) {
    const node = stack.pop()!;
    if (isText(node)) {
      parts.push(node.value);
      length += node.value.length;
    } else if (isElement(node)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements whose content no reader sees as text of the page. */
export const DROPPED = words(`script style template noscript svg math iframe object embed canvas audio video button select input
  textarea option datalist map head title meta link base param source track dialog progress meter frame frameset noframes`);

/** Elements that begin and end a block of text. */
export const BLOCKS =
  words(`address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p picture pre search section summary table tbody td tfoot th thead tr
  ul caption label img`);
