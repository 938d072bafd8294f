/**
 * Works on up to `window` items at once and gives the results in the order of the items. The source is read on only as fast as
 * results are taken: memory is bounded by the window.
 */
export async function* ordered<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      result.catch(() => undefined); // told when its turn comes; not before, as an unhandled rejection
      running.push(result);
      if (running.length >= window) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    await Promise.allSettled(running);
  }
}
