import type { Page } from 'playwright-core'

/** One thing that somebody without a mouse does. Words are how it begins. */
export type Step =
  | { readonly go: string }
  | { readonly place: string }
  | { readonly press: string }
  | { readonly type: readonly [into: string, words: string] }
  | { readonly pick: string }
  | { readonly see: string }

const MOST_TABS = 170

/** What has the focus, by its name: label, aria-label or text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null }) | null
    // What only takes the focus when a page is turned is no control: its words are those of the whole page.
    if (at === null || at.tabIndex < 0 || at === document.body) return ''
    return (at.labels?.[0]?.textContent ?? at.getAttribute('aria-label') ?? at.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()
  })

/** Tab, until what begins with these words has the focus. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if ((await focused(page)).startsWith(words)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to “${words}”`)
}

/** Tab to the group in which this choice is, then the arrow until it has the focus; a box that stands alone is ticked with the space bar. */
const pick = async (page: Page, words: string): Promise<void> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    const at = await page.evaluate(wanted => {
      const here = document.activeElement
      if (!(here instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(here.type)) return 'elsewhere'
      const nameOf = (one: HTMLInputElement): string => (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? '').trim()
      if (nameOf(here).startsWith(wanted)) return 'there'
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(one => one.name === here.name)
      return here.type === 'radio' && group.some(one => nameOf(one).startsWith(wanted)) ? 'in its group' : 'elsewhere'
    }, words)
    if (at === 'there') {
      await page.keyboard.press('Space')
      // A box may have been ticked before; of a choice of one, that one is chosen now, or as soon as the room has kept it.
      await page.waitForFunction(() => {
        const here = document.activeElement
        return !(here instanceof HTMLInputElement) || here.type !== 'radio' || here.checked
      })
      return
    }
    await page.keyboard.press(at === 'in its group' ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`no key came to “${words}”`)
}

/** Whether what has the focus is a link to another page. */
const leadsElsewhere = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLAnchorElement && at.pathname !== location.pathname
  })

/** A page that comes takes the focus, to its whole or to its first field: from then on keys are its own. */
const arrived = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.activeElement?.closest('main') !== null && !(document.activeElement instanceof HTMLAnchorElement),
  )
}

/** Does one step with keys alone, and waits for what it brings. */
export const byKeyboard = async (page: Page, step: Step): Promise<void> => {
  if ('see' in step) return page.getByText(step.see).locator('visible=true').first().waitFor()
  if ('type' in step) {
    await tabTo(page, step.type[0])
    return page.keyboard.type(step.type[1])
  }
  if ('pick' in step) return pick(page, step.pick)
  if ('go' in step) {
    await tabTo(page, 'More')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'More.' }).waitFor()
    await page.locator('#main:visible').first().focus()
  }
  await tabTo(page, 'go' in step ? step.go : 'place' in step ? step.place : step.press)
  const turns = await leadsElsewhere(page)
  await page.keyboard.press('Enter')
  if (turns) await arrived(page)
  // The page before stays until the next one is there, and takes keys meanwhile.
  if ('go' in step) await page.getByRole('heading', { name: 'More.' }).waitFor({ state: 'detached' })
}
