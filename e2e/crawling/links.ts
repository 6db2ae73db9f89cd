import type { Locator, Page } from 'playwright-core'

/**
 * The words of links in sight. Every link has the same address (S9), so its words are all there is to tell it by. Of things in somebody's
 * own words (a question, a promise) one on each page stands for all; what is served apart, `/h` and `/f`, has no room around it.
 */
export const linksOn = (page: Page): Promise<string[]> =>
  page.locator('a').evaluateAll(links => {
    const inSight = links.filter(
      link => link.checkVisibility() && !/^(?:\/[hf]$|#|https?:|tel:|sms:|mailto:)/u.test(link.getAttribute('href') ?? ''),
    )
    const own = inSight.filter(link => link.querySelector('.voice') ?? link.closest('.voice'))
    return inSight
      .filter(link => !own.includes(link) || link === own[0])
      .map(link => (link.getAttribute('aria-label') ?? (link instanceof HTMLElement ? link.innerText : '').split('\n')[0] ?? '').trim())
      .filter(words => words !== '')
  })

/** The link in sight that begins with these words: “More places and settings” is not the one that is called Settings. */
export const linkCalled = (page: Page, words: string): Locator =>
  page
    .getByRole('link', { name: new RegExp(`^\\s*${RegExp.escape(words)}`, 'u') })
    .locator('visible=true')
    .first()
