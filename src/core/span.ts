/** Half-open range of UTF-16 offsets into `Document.input`; `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const unite = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Where the first of them starts; Infinity without any. */
export const firstStart = (items: readonly { readonly span: Span }[]): number =>
  items.reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY);

/** Reading order: by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
