import type { Page } from 'playwright-core'
import { axeViolations } from './axe.ts'
import { focusHidden } from './focus-hidden.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'
import { gradeOf } from './smog.ts'
import { wordsOnWords } from './words-on-words.ts'

/** Whether help in its place, above or beside the page, can be touched. */
const helpInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('dialog[open] a[href="/h"], a[href="/h"]:not(main a)')].some(link => {
      const box = link.getBoundingClientRect()
      const touched = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return box.width > 0 && touched !== null && link.contains(touched)
    }),
  )

/** Words of a control or a line that are cut off inside their box, sideways. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, dialog *, .bar *, .topbar *')]
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
    [
      ...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(
        'main :is(p, h1, h2, li, label, button, a), dialog[open] .dialog__body :is(p, h1, h2, li, label, button, a)',
      ),
    ].flatMap(one => {
      // What is there for ears alone lies under nothing: nobody sees it.
      if (!one.checkVisibility() || one.innerText.trim() === '' || getComputedStyle(one).clipPath !== 'none') return []
      // A link that goes on over two lines has a box for each, and what lies between them is not its own.
      for (const box of one.getClientRects()) {
        // Words for a screen reader alone are a dot on the screen, and lie under whatever is there.
        if (box.width <= 1 || box.top < 80 || box.bottom > innerHeight - 120) continue
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        if (!top || !(one.contains(top) || top.contains(one)))
          return [`${one.innerText.slice(0, 40)} lies under ${top?.className ?? 'nothing'}`]
      }
      return []
    }),
  )

/** Controls that in forced colours are told from the page by nothing: no edge, no ruled lines, and no sheet of their own around them. */
const edgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return []
    const told = (one: Element | null): boolean => {
      if (one === null) return false
      const { borderTopWidth, backgroundImage } = getComputedStyle(one)
      return parseFloat(borderTopWidth) > 0 || backgroundImage !== 'none'
    }
    const controls = 'main :is(textarea, select, .btn:not(.btn--quiet), input:not([type=radio], [type=checkbox]))'
    return (
      [...document.querySelectorAll<HTMLElement>(controls)]
        // A field and the button inside it stand in one frame.
        .filter(
          one =>
            one.checkVisibility() &&
            !told(one) &&
            !told(one.closest('.input--joined')) &&
            !(one.matches('textarea') && one.closest('.sheet') !== null),
        )
        .map(one => one.outerHTML.slice(0, 80))
    )
  })

/** Buttons, and places in the bar, that are lower than a finger is wide (A4). */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .btn, dialog[open] .btn, .bar a, a.leave')]
      .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 44)
      .map(one => `${one.innerText.slice(0, 40)}, ${Math.round(one.getBoundingClientRect().height)} px`),
  )

type Checks = { readonly axe: boolean; readonly focus: boolean; readonly reads?: boolean }

/** Years of school that a page may ask for (A10). */
const MOST_YEARS = 11

/**
 * What is wrong with a place as it stands, one line each: the way out and help out of sight (S1, S36), a title or an address that says
 * something (S8, S9), a page wider than its window or words cut or covered at 320 (1280 at 400 %), 390 and 1280 wide (A6), controls without
 * an edge in forced colours (A7), buttons lower than 44 px (A4), what axe finds (A1), and a focus that goes under a bar (A3).
 */
export const wrongAt = async (page: Page, { axe, focus, reads = false }: Checks = { axe: true, focus: false }): Promise<string[]> => {
  const wrong: string[] = []
  if ((await page.title()) !== 'Dropwise') wrong.push(`the title says ${await page.title()}`)
  const { pathname, hash, search } = new URL(page.url())
  if (pathname + hash + search !== '/') wrong.push(`the address says ${pathname + hash + search}`)
  for (const width of [320, 1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    const sideways = await page.evaluate(() =>
      Math.max(...[document.documentElement, ...document.querySelectorAll('dialog[open]')].map(one => one.scrollWidth - one.clientWidth)),
    )
    if (sideways > 0) wrong.push(`${sideways} px too wide at ${width}`)
    if (!(await leaveIsOnTop(page))) wrong.push(`the way out is not in sight at ${width}`)
    if (!(await helpInSight(page))) wrong.push(`no help in sight at ${width}`)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    if (!(await leaveIsOnTop(page))) wrong.push(`the way out is not in sight at ${width}, at the end of the page`)
    await page.evaluate(() => scrollTo(0, 0))
    for (const button of await small(page)) wrong.push(`lower than 44 px at ${width}: ${button}`)
    for (const words of await cut(page)) wrong.push(`cut off at ${width}: ${words}`)
    // A window as tall as the page: what stands further down is asked for, too.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.max(844, height + 200) })
    for (const words of await covered(page)) wrong.push(`covered at ${width}: ${words}`)
    for (const words of await wordsOnWords(page)) wrong.push(`words on words at ${width}: ${words}`)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  for (const control of await edgeless(page)) wrong.push(`no edge in forced colours: ${control}`)
  if (axe) wrong.push(...(await axeViolations(page)))
  const read = reads ? await gradeOf(page) : undefined
  if (read && read.grade > MOST_YEARS) wrong.push(`reads at ${read.grade.toFixed(1)}: ${read.sentences.join(' ')}`)
  if (focus) wrong.push(...(await lowAndByKeyboard(page)))
  return wrong
}

const lowAndByKeyboard = async (page: Page): Promise<string[]> => {
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) return []
  await page.setViewportSize({ width: 390, height: 560 })
  const hidden = await focusHidden(page)
  await page.setViewportSize({ width: 390, height: 844 })
  return hidden.map(control => `has the focus under a bar: ${control}`)
}
