import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { SHOTS } from './pictured.ts'
import { settled } from './ways.ts'

const OF_THE_APP = '.topbar, .bar, .rail, .leave--alone, .leave, .back, .btn, .closing, .toast, .skip'

/** An A4 page between its margins, in points of a screen. */
const A4 = { width: 673, height: 980 }

/**
 * How a page would lie on paper: what of the app's own frame is still on it, which words are too pale for white paper, and what would be
 * cut off. With `SHOTS` set, its picture lies beside the others.
 */
export const onPaper = async (page: Page, name: string) => {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize(A4)
  await settled(page)
  const seen = await page.evaluate(looked, OF_THE_APP)
  if (process.env['SHOTS'] !== undefined) {
    mkdirSync(SHOTS, { recursive: true })
    await page.screenshot({ path: join(SHOTS, `paper-${name}.png`), fullPage: true })
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  if (before) await page.setViewportSize(before)
  return seen
}

/** Runs in the page. */
const looked = (frame: string) => {
  const shown = (part: Element): boolean => part.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  /** Where a colour lies between black and white, as WCAG measures it. */
  const brightness = (colour: string): number => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')
    if (!canvas) return 1
    canvas.fillStyle = '#fff'
    canvas.fillRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(part => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const words = [...document.querySelectorAll<HTMLElement>('main *')].filter(
    part => shown(part) && [...part.childNodes].some(node => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== ''),
  )
  const named = (part: Element): string => `${part.tagName}.${part.getAttribute('class') ?? ''} ${part.textContent?.slice(0, 40) ?? ''}`
  const cut = [...document.querySelectorAll('main, main *')].filter(part => {
    if (!shown(part) || part.closest('.hidden')) return false
    const { overflowX, overflowY } = getComputedStyle(part)
    const { left, right } = part.getBoundingClientRect()
    const wide = left < -1 || right > innerWidth + 1
    const hides = (how: string): boolean => how !== 'visible'
    return (
      wide ||
      (hides(overflowX) && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1) ||
      (hides(overflowY) && part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 1)
    )
  })
  return {
    frame: [...document.querySelectorAll(frame)].filter(shown).map(part => part.className),
    light: getComputedStyle(document.documentElement).colorScheme,
    pale: words.filter(part => 1.05 / (brightness(getComputedStyle(part).color) + 0.05) < 4.5).map(named),
    cut: cut.map(named),
    atTop: (document.querySelector('main h1')?.getBoundingClientRect().top ?? 0) < 40,
    words: document.querySelector('main')?.innerText ?? '',
  }
}

/** Ink on white from the top of the page, all of it, and nothing of the app around it. */
export const CLEAN = { frame: [], light: 'light', pale: [], cut: [], atTop: true }
