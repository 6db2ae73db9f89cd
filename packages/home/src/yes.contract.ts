import { describe, expect, test } from 'vitest'
import type { MutualYes } from './ports.ts'

/**
 * What every mutual yes keeps to.
 *
 * @param pair both ends, of two people who have joined
 */
export const expectMutualYes = (name: string, pair: () => Promise<{ readonly first: MutualYes; readonly second: MutualYes }>): void => {
  const played = async (one: boolean, two: boolean, takenBack = false, rounds: readonly [number, number] = [3, 3]) => {
    const { first, second } = await pair()
    const [a, b] = [first.open(rounds[0], one), second.open(rounds[1], two)]
    const [mine, theirs] = [takenBack ? first.blank() : first.tag(rounds[0], a, b.share), second.tag(rounds[1], b, a.share)]
    return {
      learnt: [
        first.matches(rounds[0], a, b.share, { mine, theirs }),
        second.matches(rounds[1], b, a.share, { mine: theirs, theirs: mine }),
      ],
      sizes: [a.secret, a.share, mine].map(text => text.length),
    }
  }

  describe(`${name}: the mutual yes`, () => {
    test('[HO19] both learn of a start of both, and of nothing else', async () => {
      expect((await played(true, true)).learnt).toEqual([true, true])
      expect((await played(true, false)).learnt).toEqual([false, false])
      expect((await played(false, true)).learnt).toEqual([false, false])
      expect((await played(false, false)).learnt).toEqual([false, false])
      expect((await played(true, true, true)).learnt).toEqual([false, false])
      expect((await played(true, true, false, [3, 4])).learnt).toEqual([false, false])
    })

    test('[HO18] everything has the same size whatever was said', async () => {
      const { sizes } = await played(true, true)
      for (const takenBack of [true, false])
        for (const start of [true, false]) expect((await played(start, true, takenBack)).sizes).toEqual(sizes)
    })

    test('[HO18] a share that is none, and one’s own sent back, get a tag like any other, and match nothing', async () => {
      const { first } = await pair()
      const opened = first.open(0, true)
      for (const share of ['00'.repeat(32), 'ff'.repeat(32), '00'.repeat(9), opened.share]) {
        const mine = first.tag(0, opened, share)
        expect(mine).toMatch(/^(?:[\da-f]{2}){8,32}$/u)
        expect(first.matches(0, opened, share, { mine, theirs: mine })).toBe(false)
      }
    })

    test('each end plays for its person', async () => {
      const { first, second } = await pair()
      expect([first.plays(), second.plays()]).toEqual([true, true])
    })
  })
}
