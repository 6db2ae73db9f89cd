import { expect, test } from 'vitest'
import { wrongAt } from './place-checks.ts'
import { lookInto, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

test('[S1, S8, S9, A1, A6] a place as it is has nothing wrong, and each wrong that is planted is noticed', async () => {
  const { page, context } = await visit({ reducedMotion: 'reduce' })
  await lookInto(page, 'Sam’s room')
  await settled(page)
  expect(await wrongAt(page)).toEqual([])
  const planted: readonly (readonly [() => unknown, RegExp])[] = [
    [() => (document.title = 'Sam, on Monday'), /the title says/],
    [() => history.replaceState(undefined, '', '/#sam'), /the address says/],
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
      () => Object.assign(document.querySelector<HTMLElement>('main')?.style ?? {}, { cssText: 'min-inline-size: 1300px' }),
      /px too wide at 320/,
    ],
    [() => document.querySelector('main')?.append(document.createElement('img')), /image-alt/],
  ]
  for (const [plant, noticed] of planted) {
    await page.evaluate(plant)
    expect((await wrongAt(page)).join('\n')).toMatch(noticed)
  }
  await context.close()
})
