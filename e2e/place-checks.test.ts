import { expect, test } from 'vitest'
import { wrongAt } from './place-checks.ts'
import { lookInto, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

test(
  '[S1, S8, S9, A1, A4, A6] a place as it is has nothing wrong, and each wrong that is planted is noticed',
  { timeout: 720_000 },
  async () => {
    const { page, context } = await visit({ reducedMotion: 'reduce' })
    await lookInto(page, 'Sam’s room')
    await settled(page)
    expect(await wrongAt(page)).toEqual([])
    const planted: readonly (readonly [() => unknown, RegExp])[] = [
      [() => (document.title = 'Sam, on Monday'), /the title says/],
      [() => history.replaceState(undefined, '', '/#sam'), /the address says/],
      [
        () =>
          document
            .querySelectorAll<HTMLElement>('.bar')
            .forEach(bar => (bar.style.cssText = 'position: absolute; inset-block: auto; top: 700px')),
        /the way out is not in sight at 390, at the end/,
      ],
      [() => document.querySelectorAll<HTMLElement>('a.leave').forEach(link => (link.style.pointerEvents = 'none')), /way out/],
      [() => document.querySelectorAll<HTMLElement>('a[href="/h"]').forEach(link => (link.style.display = 'none')), /no help/],
      [
        () =>
          Object.assign(document.querySelector<HTMLElement>('main h1')?.style ?? {}, {
            cssText: 'overflow: hidden; white-space: nowrap; inline-size: 2rem',
          }),
        /cut off at/,
      ],
      [
        () => Object.assign(document.body.appendChild(document.createElement('i')).style, { position: 'fixed', inset: '100px 0 200px' }),
        /covered at/,
      ],
      [
        () => {
          const low = [...document.querySelectorAll<HTMLElement>('main :is(p, a, button, h2)')].findLast(one => one.checkVisibility())
          const over = Object.assign(document.createElement('b'), { className: 'planted-low' })
          const { left = 0, top = 0, width = 0, height = 0 } = low?.getBoundingClientRect() ?? {}
          const at = { position: 'absolute', left: `${left}px`, top: `${top + scrollY}px`, width: `${width}px`, height: `${height}px` }
          Object.assign(document.body.appendChild(over).style, at)
        },
        /lies under planted-low/,
      ],
      [
        () =>
          document
            .querySelectorAll<HTMLElement>('main h1, main h1 + p')
            .forEach(one => (one.style.cssText = 'position: absolute; top: 120px')),
        /words on words at/,
      ],
      [
        () => Object.assign(document.querySelector<HTMLElement>('main')?.style ?? {}, { cssText: 'min-inline-size: 1300px' }),
        /px too wide at 320/,
      ],
      [
        () =>
          document
            .querySelectorAll<HTMLElement>('main .btn')
            .forEach(one => (one.style.cssText = 'min-block-size: 0; padding: 0; font-size: 12px')),
        /lower than 44 px at 390/,
      ],
      [() => document.querySelector('main')?.append(document.createElement('img')), /image-alt/],
    ]
    for (const [plant, noticed] of planted) {
      await page.evaluate(plant)
      expect((await wrongAt(page)).join('\n')).toMatch(noticed)
    }
    await context.close()
  },
)

test('[A7] in forced colours a field that nothing tells from the page is noticed, also one with a button inside', async () => {
  const { page, context } = await visit({ reducedMotion: 'reduce', forcedColors: 'active' })
  await page.getByRole('link', { name: 'from a copy' }).click()
  await settled(page)
  expect(await wrongAt(page, { axe: false, focus: false })).toEqual([])
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('main .input--joined').forEach(one => (one.style.border = '0')))
  expect((await wrongAt(page, { axe: false, focus: false })).join()).toMatch(/no edge in forced colours: <input/)
  await context.close()
})
