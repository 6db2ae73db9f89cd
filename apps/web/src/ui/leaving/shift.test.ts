import { describe, expect, test } from 'vitest'
import { countShift } from './shift.ts'

const counts = (...presses: readonly (readonly [key: string, at: number])[]) => {
  const count = countShift()
  return presses.map(([key, at]) => count({ key, at }))
}

describe('Sam leaves the page without the mouse', () => {
  test('[S5] Shift three times, up to five seconds apart', () => {
    expect(counts(['Shift', 0], ['Shift', 4_900], ['Shift', 9_800])).toEqual([1, 2, 3])
    expect(counts(['Shift', 0], ['Shift', 5_100], ['Shift', 5_200])).toEqual([1, 1, 2])
  })

  test('[S5] writing a capital letter begins anew', () => {
    expect(counts(['Shift', 0], ['I', 50], ['Shift', 900], ['A', 950], ['Shift', 1_500])).toEqual([1, 0, 1, 0, 1])
  })

  test('[S5] holding Shift down is one press', () => {
    const count = countShift()
    expect([false, true, true].map((repeat, at) => count({ key: 'Shift', at, repeat }))).toEqual([1, 1, 1])
  })
})
