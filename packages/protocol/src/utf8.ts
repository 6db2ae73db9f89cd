/** For each first byte of two, three or four: how many follow, and between what the second must lie (RFC 3629 §4). */
const follow = (first: number): readonly [more: number, from: number, to: number] | undefined => {
  if (first >= 0xc2 && first <= 0xdf) return [1, 0x80, 0xbf]
  if (first === 0xe0) return [2, 0xa0, 0xbf]
  if (first === 0xed) return [2, 0x80, 0x9f]
  if (first >= 0xe1 && first <= 0xef) return [2, 0x80, 0xbf]
  if (first === 0xf0) return [3, 0x90, 0xbf]
  if (first >= 0xf1 && first <= 0xf3) return [3, 0x80, 0xbf]
  return first === 0xf4 ? [3, 0x80, 0x8f] : undefined
}

/** Whether the bytes from `at` to `end` are well-formed UTF-8. */
export const isUtf8 = (bytes: Uint8Array, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) {
    const first = bytes[i] ?? 0
    if (first < 0x80) continue
    const next = follow(first)
    if (!next) return false
    const [more, from, to] = next
    if (i + more >= end) return false
    const second = bytes[i + 1] ?? 0
    if (second < from || second > to) return false
    for (let k = 2; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false
    i += more
  }
  return true
}
