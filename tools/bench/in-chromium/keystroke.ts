import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import type { Page } from 'playwright-core'
import { openChromium } from '../../../e2e/chromium.ts'
import { begin, goTo } from '../../../e2e/person.ts'

/** Milliseconds from the last key of a sentence that closes to its mark, in the page's own clock. */
const once = async (page: Page, before: string): Promise<number> => {
  const draft = page.getByLabel(/^Your draft to/)
  await draft.fill(before)
  await page.waitForFunction(() => document.querySelectorAll('.mark--closes').length === 0)
  await draft.pressSequentially(' You have to trust m')
  await page.evaluate(() => {
    const measured = new Promise<number>(resolve => {
      let key = 0
      addEventListener('keydown', event => (key = event.timeStamp), { capture: true, once: true })
      const paper = document.querySelector('.draft') ?? document.body
      new MutationObserver((_, watch) => {
        if (key === 0 || document.querySelectorAll('.mark--closes').length === 0) return
        watch.disconnect()
        resolve(performance.now() - key)
      }).observe(paper, { subtree: true, childList: true, attributes: true })
    })
    Reflect.set(globalThis, 'measured', measured)
  })
  await draft.press('e')
  return page.evaluate(() => Reflect.get(globalThis, 'measured') as Promise<number>)
}

/** `runs` times: how long Robin waits for a mark while typing at the end of `before`, in which nothing is marked. The built app is there. */
export const keystrokes = async (before: string, runs: number): Promise<readonly number[]> => {
  const data = await mkdtemp(join(tmpdir(), 'bench-'))
  const relay = await startRelay({ port: 0, host: '127.0.0.1', data, web: join(import.meta.dirname, '../../../apps/web/dist') })
  const browser = await openChromium()
  try {
    const page = await browser.newPage()
    await page.goto(relay.url)
    await begin(page, { side: 'broke', me: 'Robin', other: 'Sam' })
    await goTo(page, 'Rehearse')
    const times: number[] = []
    for (let i = -2; i < runs; i++) {
      const time = await once(page, before)
      if (i >= 0) times.push(time)
    }
    return times
  } finally {
    await browser.close()
    await relay.close()
    await rm(data, { recursive: true, force: true })
  }
}
