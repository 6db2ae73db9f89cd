import type { Page } from 'playwright-core'
import { axeViolations } from './axe.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'

/** Whether help in its place, above or beside the page, can be touched. */
const helpInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href="/h"]:not(main a)')].some(link => {
      const box = link.getBoundingClientRect()
      const touched = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return box.width > 0 && touched !== null && link.contains(touched)
    }),
  )

/** Words of a control or a line that are cut off inside their box, sideways. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, .bar *, .topbar *')]
      .filter(one => {
        const { overflowX, textOverflow } = getComputedStyle(one)
        const clips = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis'
        return clips && one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 4 && one.innerText.trim() !== ''
      })
      .map(one => one.innerText.slice(0, 60)),
  )

/** Lines of text that lie over one another: the middle of each visible line belongs to the element that holds it, or to one inside. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, h1, h2, li, label, button, a)')].flatMap(one => {
      const box = one.getBoundingClientRect()
      const inSight = box.width > 0 && box.top >= 80 && box.bottom <= innerHeight - 120 && one.checkVisibility()
      if (!inSight || one.innerText.trim() === '') return []
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const same = top && (one.contains(top) || top.contains(one))
      return same ? [] : [`${one.innerText.slice(0, 40)} lies under ${top?.className ?? 'nothing'}`]
    }),
  )

/**
 * What is wrong with a place as it stands, one line each: the way out and help out of sight (S1, S36), a title or an address that says
 * something (S8, S9), a page wider than its window or words cut or covered at 320 (1280 at 400 %), 390 and 1280 wide (A6), and what axe finds (A1).
 */
export const wrongAt = async (page: Page): Promise<string[]> => {
  const wrong: string[] = []
  if ((await page.title()) !== 'Dropwise') wrong.push(`the title says ${await page.title()}`)
  const { pathname, hash, search } = new URL(page.url())
  if (pathname + hash + search !== '/') wrong.push(`the address says ${pathname + hash + search}`)
  for (const width of [320, 1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (sideways > 0) wrong.push(`${sideways} px too wide at ${width}`)
    if (!(await leaveIsOnTop(page))) wrong.push(`the way out is not in sight at ${width}`)
    if (!(await helpInSight(page))) wrong.push(`no help in sight at ${width}`)
    for (const words of await cut(page)) wrong.push(`cut off at ${width}: ${words}`)
    for (const words of await covered(page)) wrong.push(`covered at ${width}: ${words}`)
  }
  return [...wrong, ...(await axeViolations(page))]
}
