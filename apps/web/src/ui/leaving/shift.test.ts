import { describe, expect, test } from 'vitest'
import { countShift, type KeyTurn } from './shift.ts'

/** A key pressed and let go, 50 ms later. */
const press = (key: string, at: number): KeyTurn[] => [
  { key, at },
  { key, at: at + 50, up: true },
]
/** What is counted after each turn of a key has come up. */
const counts = (...turns: readonly KeyTurn[]): number[] => {
  const count = countShift()
  return turns.map(count).filter((_, i) => turns[i]?.up === true)
}

describe('Sam leaves the page without the mouse', () => {
  test('[S5] Shift three times, up to five seconds apart', () => {
    expect(counts(...press('Shift', 0), ...press('Shift', 4_900), ...press('Shift', 9_800))).toEqual([1, 2, 3])
    expect(counts(...press('Shift', 0), ...press('Shift', 5_100), ...press('Shift', 5_200))).toEqual([1, 1, 2])
  })

  test('[S5] a capital letter is not a press of Shift, not even as the third, and begins anew', () => {
    const capital: KeyTurn[] = [
      { key: 'Shift', at: 1_000 },
      { key: 'I', at: 1_040 },
      { key: 'I', at: 1_060, up: true },
      { key: 'Shift', at: 1_080, up: true },
    ]
    expect(counts(...press('Shift', 0), ...press('Shift', 400), ...capital, ...press('Shift', 2_000))).toEqual([1, 2, 0, 0, 1])
  })

  test('[S5] holding Shift down is one press', () => {
    const held = Array.from({ length: 9 }, (_, i) => ({ key: 'Shift', at: i * 30 }))
    expect(counts(...held, { key: 'Shift', at: 300, up: true })).toEqual([1])
  })
})
