import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds on the page as it stands: rule, element and why, one line each.
 * The window is made as tall as the page meanwhile: a bar that stays in place covers whatever is scrolled under it,
 * which is not a fault, while what it covers on the whole page cannot be reached at all.
 */
export const axeViolations = async (page: Page): Promise<string[]> => {
  const window = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (window) await page.setViewportSize({ width: window.width, height: Math.max(window.height, height) })
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`))
  })
  if (window) await page.setViewportSize(window)
  return found
}
