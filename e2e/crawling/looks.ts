import type { BrowserContextOptions, Page } from 'playwright-core'

/** How a place is looked at: the browser's settings, the words of the app, and which checks make sense there. */
export type Look = {
  readonly name: 'light' | 'dark' | 'forced' | 'longer'
  readonly options: BrowserContextOptions
  /** Whether axe looks, too, and the focus is followed. */
  readonly axe: boolean
  readonly focus: boolean
  /** Whether how easily it reads is looked at: once is enough. */
  readonly reads: boolean
  /** Before a room is entered. */
  readonly before: (page: Page) => Promise<void>
}

const asItIs = async (): Promise<void> => undefined
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const

export const looks: readonly Look[] = [
  { name: 'light', options: { ...phone, colorScheme: 'light' }, axe: true, focus: true, reads: true, before: asItIs },
  { name: 'dark', options: { ...phone, colorScheme: 'dark' }, axe: true, focus: false, reads: false, before: asItIs },
  { name: 'forced', options: { ...phone, forcedColors: 'active' }, axe: false, focus: false, reads: false, before: asItIs },
  {
    // Words two fifths longer, which are no words: whatever is looked for is found by its place.
    name: 'longer',
    options: phone,
    axe: false,
    focus: false,
    reads: false,
    before: async page => {
      await page.evaluate(() => localStorage.setItem('locale', 'en-XA'))
      await page.reload()
      await page.locator('#root[data-ready]').waitFor({ timeout: 40_000 })
    },
  },
]
