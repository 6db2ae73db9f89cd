import type { Page } from 'playwright-core'
import { lookInto } from './ways.ts'

/** A screen by name, and how a user gets there from the welcome page of a fresh device. */
export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> }

/** A screen of Robin’s made-up room. */
export const robin = (name: string, then: (page: Page) => Promise<void>): Screen => ({
  name: `robin-${name}`,
  open: async page => {
    await lookInto(page, 'Robin’s room')
    await then(page)
  },
})
/** A screen of Sam’s. */
export const sam = (name: string, then: (page: Page) => Promise<void>): Screen => ({
  name: `sam-${name}`,
  open: async page => {
    await lookInto(page, 'Sam’s room')
    await then(page)
  },
})
