import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { screens } from '../../e2e/screens.ts'
import { stops } from '../../e2e/walk-stops.ts'
import { root } from '../guards/tree.ts'
import { galleryPage } from './page.ts'

describe('the gallery', () => {
  const page = galleryPage(['welcome', 'robin-today', 'sam-today'], new Set(['welcome-phone-light.png', 'sam-today-desktop-dark.png']))

  test('every screen has its place, under the room it is of', () => {
    for (const name of ['welcome', 'robin-today', 'sam-today']) expect(page).toContain(`<section id="${name}">`)
    expect(page.indexOf('<h2>Robin</h2>')).toBeLessThan(page.indexOf('<h2>Sam</h2>'))
  })

  test('what was taken is shown, and what was not is said', () => {
    expect([...page.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      'welcome-phone-light.png',
      'sam-today-desktop-dark.png',
    ])
    expect(page.match(/Not taken: /g)).toHaveLength(10)
    expect(page).toContain('npm run shots -- robin-today')
  })
})

describe('the walk in pictures', () => {
  const folder = join(root, 'docs/walk')
  const readme = readFileSync(join(root, 'README.md'), 'utf8')

  test('each picture is small, is in the README with words for who does not see it, and no other lies there', () => {
    expect(stops.length).toBeLessThanOrEqual(8)
    expect(readdirSync(folder).toSorted()).toEqual(stops.map(({ screen }) => `${screen}.webp`).toSorted())
    for (const { screen } of stops) {
      expect(statSync(join(folder, `${screen}.webp`)).size).toBeLessThanOrEqual(60_000)
      expect(readme).toMatch(
        new RegExp(`alt="[^"]{10,}"[^>]*src="docs/walk/${screen}\\.webp"|src="docs/walk/${screen}\\.webp"[^>]*alt="[^"]{10,}"`),
      )
    }
  })

  test('each stop is a screen of the list that everything walks', () => {
    const names = new Set(screens.map(({ name }) => name))
    expect(stops.map(({ screen }) => screen).filter(screen => !names.has(screen))).toEqual([])
  })
})
