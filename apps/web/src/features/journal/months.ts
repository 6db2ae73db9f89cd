/** Lines of the book under their months, in the order in which they come. */
export const byMonth = <L extends { readonly begunOn: string }>(
  lines: readonly L[],
): { readonly month: string; readonly lines: readonly L[] }[] =>
  Object.entries(Object.groupBy(lines, ({ begunOn }) => begunOn.slice(0, 7))).map(([month, lines = []]) => ({ month, lines }))
