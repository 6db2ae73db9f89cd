import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds on the page as it stands: rule and element, one line each. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.target.join(' ')}`))
  })
}
