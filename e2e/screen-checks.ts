import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './axe.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'
import type { Screen } from './screen.ts'
import { screens } from './screens.ts'
import { gradeOf } from './smog.ts'
import type { visits } from './visit.ts'
import { settled } from './ways.ts'
import { wordsOnWords } from './words-on-words.ts'

/** A third of all screens: they are many, and three files of them go side by side. */
export const thirdOfScreens = (third: 0 | 1 | 2): readonly Screen[] => screens.filter((_, at) => at % 3 === third)

/** Free text in which a browser's spelling help, memory or correction is on, which some browsers send to their maker. */
const helpedBySpelling = (page: Page): Promise<string[]> =>
  page.locator('textarea, input:is([type="text"], [type="search"], [type="password"], :not([type]))').evaluateAll(fields =>
    fields
      .filter(field =>
        ['spellcheck:false', 'autocorrect:off', 'writingsuggestions:false', 'autocomplete:off']
          // A passphrase may be kept by whatever its owner has for that (S41).
          .filter(off => !(off.startsWith('autocomplete') && field.getAttribute('autocomplete')?.endsWith('-password')))
          .some(off => field.getAttribute(off.split(':')[0] ?? '') !== off.split(':')[1]),
      )
      .map(field => field.outerHTML),
  )

/** Fields, choices and lists that a browser writes into a file of its own, to bring a tab back. */
const writtenDown = (page: Page): Promise<string[]> =>
  page
    .locator('input, select, textarea')
    .evaluateAll(fields =>
      fields
        .filter(field => field.getAttribute('autocomplete') !== 'off' && field.getAttribute('type') !== 'password')
        .map(field => field.outerHTML),
    )

/** What is looked at on a screen in each colouring. */
const expectColoursRight = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await settled(page)
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark')
  expect(await axeViolations(page), colorScheme).toEqual([])
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await wordsOnWords(page), `words on words at ${width}, ${colorScheme}`).toEqual([])
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(sideways, `sideways at ${width}, ${colorScheme}`).toBeLessThanOrEqual(0)
    expect(await leaveIsOnTop(page), `the way out at ${width}, ${colorScheme}`).toBe(true)
  }
}

/** What holds on every screen, light and dark; one visit looks at both, since the way to a screen takes longer than the looking. */
export const expectScreenRight = async (visit: ReturnType<typeof visits>, open: Screen['open']): Promise<void> => {
  const { page, context } = await visit({ colorScheme: 'light', reducedMotion: 'reduce' })
  await open(page)
  await settled(page)
  const read = await gradeOf(page)
  expect(read?.grade ?? 0, read?.sentences.join(' ')).toBeLessThanOrEqual(11)
  expect(await helpedBySpelling(page), 'fields that a browser may read along with').toEqual([])
  expect(await writtenDown(page), 'fields that a browser writes down').toEqual([])
  const opened = page.viewportSize()
  await expectColoursRight(page, 'light')
  if (opened) await page.setViewportSize(opened)
  await expectColoursRight(page, 'dark')
  await context.close()
}
