/** Beyond this far from nought the curve is flat to seven digits. */
const reach = 16
const perUnit = 64
const last = 2 * reach * perUnit
/** 1 / (1 + e^-x) every 64th, and one more so that the end has a next. */
const curve = Float32Array.from({ length: last + 2 }, (_, i) => 1 / (1 + Math.exp(reach - i / perUnit)))

/** 1 / (1 + e^-x), drawn straight between points of a table: 3 millionths off at most, and several times quicker than reckoned out. */
export const sigmoid = (x: number): number => {
  const at = (x + reach) * perUnit
  if (at <= 0) return 0
  if (at >= last) return 1
  const i = at | 0
  const from = curve[i] ?? 0
  return from + (at - i) * ((curve[i + 1] ?? 0) - from)
}
