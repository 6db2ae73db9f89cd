import { afterEach, describe, expect, test } from 'vitest'
import type { Hint, Hints } from './hints.ts'

const name = new Uint8Array(32).fill(7)

/** The behaviour of every way to give hints. `nodes` gives so many ends of one. */
export const hintsContract = (of: string, nodes: (count: number) => Promise<readonly Hints[]>): void => {
  describe(`hints: ${of}`, () => {
    let open: readonly Hints[] = []
    afterEach(async () => {
      for (const end of open) await end.close()
    })

    test('[RE23] what one node tells, all others hear, and it does not hear itself', async () => {
      open = await nodes(3)
      const [first, ...others] = open
      const came: Hint[] = []
      const back = new Promise<void>(resolve =>
        first?.hear(hint => {
          came.push(hint)
          resolve()
        }),
      )
      const heard = others.map(end => new Promise<Hint>(resolve => end.hear(resolve)))
      first?.tell({ about: 'space', name })
      expect(await Promise.all(heard)).toEqual([
        { about: 'space', name },
        { about: 'space', name },
      ])
      others[0]?.tell({ about: 'mailbox', name })
      await back
      expect(came).toEqual([{ about: 'mailbox', name }])
    })

    test('[RE23] whoever went hears nothing, and telling them harms nobody', async () => {
      open = await nodes(2)
      const [first, second] = open
      let heard = 0
      second?.hear(() => heard++)
      await second?.close()
      first?.tell({ about: 'space', name })
      second?.tell({ about: 'space', name })
      await new Promise(resolve => setImmediate(resolve))
      expect(heard).toBe(0)
    })
  })
}
