import { describe, expect, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'
import { screens, settled } from './screens.ts'
import { visits } from './visit.ts'

const visit = visits()

describe.each(screens)('$name', ({ open }) => {
  test.each(['light', 'dark'] as const)(
    '[A1, A6, S1] in %s: axe finds nothing, nothing runs over, and the way out is in sight at 320, 390 and 1280',
    async colorScheme => {
      const { page, context } = await visit({ colorScheme, reducedMotion: 'reduce' })
      await open(page)
      await settled(page)
      const overflow = async (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await axeViolations(page)).toEqual([])
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 700 })
        expect(await overflow(), `sideways at ${width}`).toBeLessThanOrEqual(0)
        expect(await leaveIsOnTop(page), `the way out at ${width}`).toBe(true)
      }
      await context.close()
    },
  )
})
