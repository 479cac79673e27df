/** A list in JSON, item by item. */

export function* jsonList<Item>(items: readonly Item[], object: (item: Item) => object): Generator<string> {
  yield '['
  for (const [index, item] of items.entries()) yield (index > 0 ? ',' : '') + JSON.stringify(object(item))
  yield ']'
}
