import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'
import { screens } from './screens.ts'
import { settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

/** Free text in which a browser's spelling help, memory or correction is on, which some browsers send to their maker. */
const helpedBySpelling = (page: Page): Promise<string[]> =>
  page
    .locator('textarea, input:is([type="text"], [type="search"], :not([type]))')
    .evaluateAll(fields =>
      fields
        .filter(field =>
          ['spellcheck:false', 'autocomplete:off', 'autocorrect:off'].some(
            off => field.getAttribute(off.split(':')[0] ?? '') !== off.split(':')[1],
          ),
        )
        .map(field => field.outerHTML),
    )

describe.each(screens)('$name', ({ open }) => {
  test.each(['light', 'dark'] as const)(
    '[A1, A6, S1, S12] in %s: axe finds nothing, nothing runs over, no field is read along with, and the way out is in sight at 320, 390 and 1280',
    async colorScheme => {
      const { page, context } = await visit({ colorScheme, reducedMotion: 'reduce' })
      await open(page)
      await settled(page)
      const overflow = async (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await axeViolations(page)).toEqual([])
      expect(await helpedBySpelling(page), 'fields that a browser may read along with').toEqual([])
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 700 })
        expect(await overflow(), `sideways at ${width}`).toBeLessThanOrEqual(0)
        expect(await leaveIsOnTop(page), `the way out at ${width}`).toBe(true)
      }
      await context.close()
    },
  )
})
