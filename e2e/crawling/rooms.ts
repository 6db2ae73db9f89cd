import type { Page } from 'playwright-core'
import { begin, keepRoom, unlock } from '../person.ts'

/** Where a walk begins, as a user gets there on a fresh device; and how to come back there once the page was loaded anew. */
export type Start = {
  readonly open: (page: Page) => Promise<() => Promise<void>>
  /** Whether it is found by places alone, in whatever language. */
  readonly anyLanguage: boolean
}

/** A room that is opened anew may take a while on a busy machine (milliseconds). */
const PATIENCE = 40_000

const sample = (row: number): Start => ({
  anyLanguage: true,
  open: async page => {
    const look = async (): Promise<void> => {
      await page.locator('.page--welcome .btn').first().click()
      await page.locator('.row--button').nth(row).click()
      await page.locator('.bar a').first().waitFor({ timeout: PATIENCE })
    }
    await look()
    return async () => {
      await page.reload({ timeout: PATIENCE })
      await page.locator('#root[data-ready]').waitFor({ timeout: PATIENCE })
      await look()
    }
  },
})

const ownEmpty = (side: 'broke' | 'broken'): Start => ({
  anyLanguage: false,
  open: async page => {
    await begin(page, side === 'broken' ? 'Sam' : 'Robin')
    const passphrase = await keepRoom(page)
    return async () => {
      await page.reload()
      await unlock(page, passphrase)
    }
  },
})

export const rooms: Readonly<Record<string, Start>> = {
  outside: { anyLanguage: true, open: async page => async () => void (await page.reload()) },
  robin: sample(0),
  sam: sample(1),
  'one-room': sample(2),
  'own-empty': ownEmpty('broken'),
  'own-empty-broke': ownEmpty('broke'),
  locked: {
    anyLanguage: false,
    open: async page => {
      await begin(page, 'Robin')
      await keepRoom(page)
      const locked = async (): Promise<void> => {
        await page.reload()
        await page.getByLabel('Passphrase', { exact: true }).waitFor()
      }
      await locked()
      return locked
    },
  },
}
