import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { bringChromium } from '../chromium.ts'
import { listenToWorkers } from './kept-by-the-page.ts'

/** The app in a browser that keeps its profile in a folder, so that the disk can be searched once it is closed. */
export const onAProfile = async (): Promise<{ readonly profile: string; readonly context: BrowserContext; readonly page: Page }> => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: bringChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  context.setDefaultTimeout(60_000)
  await listenToWorkers(context)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(inject('url'))
  return { profile, context, page }
}
