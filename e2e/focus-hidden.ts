import type { Page } from 'playwright-core'

/** Tabs through a whole page; tells what had the focus while every part of it lay under something else (A3). */
export const focusHidden = async (page: Page): Promise<string[]> => {
  const hidden: string[] = []
  await page.locator('#main:visible').first().focus()
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const control = document.activeElement
      if (!control?.closest('#main')) return { inMain: false, words: '', covered: false }
      const box = control.getBoundingClientRect()
      const points = [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => [box.x + box.width * x, box.y + box.height * y] as const))
      const seen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y)
        return top !== null && (control.contains(top) || top.contains(control)) && top.closest('.bar, .topbar') === null
      })
      return { inMain: true, words: control.outerHTML.slice(0, 90), covered: !seen }
    })
    if (!at.inMain) return hidden
    if (at.covered) hidden.push(at.words)
  }
  return hidden
}
