import type { Page } from 'playwright-core'

/**
 * Words that lie on other words, as pairs: the lines of every visible piece of text, without the air above and below their letters,
 * against all others. What stays in its place while the page moves (bars) is left out, and so is what is there for ears alone.
 */
export const wordsOnWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body
    const stays = (one: Element | null): boolean => {
      for (let up = one; up && up !== root; up = up.parentElement) {
        const { position, clipPath } = getComputedStyle(up)
        if (position === 'fixed' || position === 'sticky' || clipPath !== 'none') return true
      }
      return false
    }
    type Line = { readonly words: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
    const lines: Line[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const holder = node.parentElement
      if (words === '' || !holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || stays(holder)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom, height, width } of range.getClientRects())
        if (width > 2) lines.push({ words: words.slice(0, 30), left, right, top: top + height * 0.3, bottom: bottom - height * 0.3 })
    }
    lines.sort((one, other) => one.top - other.top)
    const pairs = new Set<string>()
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (other.top >= one.bottom) break
        if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1) pairs.add(`“${one.words}” and “${other.words}”`)
      }
    return [...pairs]
  })
