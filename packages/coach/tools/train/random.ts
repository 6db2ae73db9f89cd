/** Random numbers in [0, 1) from a seed (mulberry32), so that a training run can be had again. */
export const random = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Mixes `list` in place (Fisher–Yates). */
export const shuffle = (list: number[], next: () => number): void => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const held = list[i]
    const other = list[j]
    if (held === undefined || other === undefined) continue
    list[i] = other
    list[j] = held
  }
}
