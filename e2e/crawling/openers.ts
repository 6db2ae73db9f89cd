import type { Locator, Page } from 'playwright-core'

/**
 * What on a page may open something where one stands: the head of a fold, and every button that can be pressed. Each by its kind and its
 * words, since it is looked for again on a page that was come to anew. Rows of somebody's own words stand for one another, as with links.
 */
export type Opener = { readonly kind: 'summary' | 'button'; readonly words: string; readonly nth: number }

/** What a button does that must not be done on the way: the room would be gone from under the walk, left, or speak another language. */
const NOT_PRESSED = /^(English|Español|Leave page|Lock now|Remove it for good|Remove it|Load again|Use the newer version)/u

export const openersOn = async (page: Page): Promise<Opener[]> => {
  const found = await page
    .locator('main summary, main button')
    .evaluateAll(all =>
      all
        .filter(one => one.checkVisibility() && !(one instanceof HTMLButtonElement && one.disabled))
        .map(one => ({ kind: one.localName, words: (one.getAttribute('aria-label') ?? one.textContent).trim() })),
    )
  const seen = new Map<string, number>()
  return found.flatMap(({ kind, words }) => {
    const key = `${kind} ${words}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    // The same words once more on one page open the same thing.
    return nth > 0 || words === '' || NOT_PRESSED.test(words) ? [] : [{ kind: kind === 'summary' ? 'summary' : 'button', words, nth }]
  })
}

export const openerAt = (page: Page, { kind, words }: Opener): Locator =>
  page.locator(`main ${kind}`).filter({ visible: true, hasText: words }).first()

/** What is shown now: the heading, an open dialog, and how much there is to read. */
export const shownNow = (page: Page): Promise<{ heading: string; dialog: boolean; words: string }> =>
  page.evaluate(() => ({
    heading: document.querySelector('main h1')?.textContent ?? '',
    dialog: document.querySelector('dialog[open]') !== null,
    words: document.querySelector('main')?.innerText ?? '',
  }))
