import type { Page } from 'playwright-core'

/** Whether the way out is in sight and nothing lies over it, by asking what a finger would touch. */
export const leaveIsOnTop = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a.leave')].some(link => {
      const box = link.getBoundingClientRect()
      const touched = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return box.width >= 44 && box.height >= 44 && box.bottom <= innerHeight && touched !== null && link.contains(touched)
    }),
  )
