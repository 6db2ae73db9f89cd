import { describe, expect, test } from 'vitest'
import { focusHidden } from './focus-hidden.ts'
import { begin, goTo } from './person.ts'
import { leaveIsOnTop } from './leave-in-sight.ts'
import { lookInto, settled } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

describe('whoever reads in their own way', () => {
  test('[A3] by keyboard on a low phone, what has the focus is never under a bar', async () => {
    const { page, context } = await visit({ viewport: { width: 390, height: 560 } })
    await lookInto(page, 'Robin’s room')
    for (const place of ['Today', 'Promises', 'Rehearse']) {
      await goTo(page, place)
      await settled(page)
      expect(await focusHidden(page), place).toEqual([])
    }
    await context.close()
  })

  test('[A5] help and Leave page stand in the same place wherever one is, on a phone and on a desktop', { timeout: 720_000 }, async () => {
    const { page, context } = await visit({ reducedMotion: 'reduce' })
    await lookInto(page, 'Sam’s room')
    const where = () =>
      page.evaluate(() =>
        ['a.leave', 'a[href="/h"]:not(main a)'].map(one => {
          const link = [...document.querySelectorAll<HTMLElement>(one)].find(each => each.checkVisibility())
          const { x, y } = link?.getBoundingClientRect() ?? {}
          return [x, y]
        }),
      )
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      const more = page.getByRole('link', { name: /^More/ }).locator('visible=true').first()
      await more.click()
      await settled(page)
      const here = await where()
      expect(here.flat().every(side => side !== undefined)).toBe(true)
      const rows = await page.locator('main a.row').count()
      expect(rows).toBeGreaterThan(15)
      for (let row = 0; row < rows; row += 3) {
        await page.locator('main a.row').nth(row).click()
        await settled(page)
        expect(await where(), await page.locator('h1').first().innerText()).toEqual(here)
        await more.click()
      }
    }
    await context.close()
  })

  test('[A7] with motion reduced nothing moves, not even the drop on the first page or a dialog that comes', async () => {
    const { page, context } = await visit({ reducedMotion: 'reduce' })
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter(one => (one.effect?.getComputedTiming().endTime ?? 0) !== 0).length)
    expect(await moving()).toBe(0)
    await begin(page, 'Sam')
    await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await moving()).toBe(0)
    await context.close()
  })

  test('on the first page one drop falls, once: who comes back to it finds it where it was', async () => {
    const { page, context } = await visit()
    const falls = () => page.locator('.hero .falling').count()
    expect(await falls()).toBe(1)
    await page.getByRole('link', { name: 'from a copy' }).click()
    await page.getByRole('link', { name: 'Back' }).first().click()
    await page.locator('.hero .poised').waitFor()
    expect(await falls()).toBe(0)
    await context.close()
  })

  test('[A7] in forced colours what is chosen is told by a shape, and paper and places by an edge', async () => {
    const { page, context } = await visit({ forcedColors: 'active' })
    await lookInto(page, 'Sam’s room')
    const braced = page.getByRole('radio', { name: 'Braced' })
    const look = () =>
      braced.evaluate(radio => {
        const { boxShadow, backgroundImage, backgroundColor, borderWidth, borderColor } = getComputedStyle(radio)
        const inside = getComputedStyle(radio, '::before')
        return [
          boxShadow,
          backgroundImage,
          backgroundColor,
          borderWidth,
          borderColor,
          inside.content,
          inside.backgroundColor,
          inside.inlineSize,
        ].join()
      })
    const before = await look()
    await braced.click()
    await expect.poll(look).not.toBe(before)
    const edges = await page.locator('.sheet, .bar').evaluateAll(all => all.map(one => parseFloat(getComputedStyle(one).borderTopWidth)))
    expect(edges.length).toBeGreaterThan(1)
    expect(Math.min(...edges)).toBeGreaterThan(0)
    await context.close()
  })

  test('[A7] with more contrast asked for, words reach seven to one on every ground', async () => {
    const { page, context } = await visit({ contrast: 'more' })
    await lookInto(page, 'Sam’s room')
    const least = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      const role = (name: string): number => {
        if (!canvas) return 0
        canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name)
        // A custom property keeps its words; an element that wears it tells the colour.
        const wearer = document.body.appendChild(document.createElement('i'))
        wearer.style.setProperty('color', `var(${name})`)
        canvas.fillStyle = getComputedStyle(wearer).color
        wearer.remove()
        canvas.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(part => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const ratio = (one: string, other: string): number => {
        const [light = 0, dark = 0] = [role(one), role(other)].toSorted((a, b) => b - a)
        return (light + 0.05) / (dark + 0.05)
      }
      return ['--ink', '--ink-soft', '--accent', '--closes', '--hold']
        .flatMap(ink => ['--ground', '--surface'].map(ground => ({ ink, ground, ratio: ratio(ink, ground) })))
        .filter(one => one.ratio < 7)
    })
    expect(least).toEqual([])
    await context.close()
  })

  test('[A11] words two fifths longer, and from right to left, run over nowhere', async () => {
    const { page, context, url } = await visit()
    await page.evaluate(() => localStorage.setItem('locale', 'en-XA'))
    await page.goto(url)
    await page.locator('#root[data-ready]').waitFor()
    // Everything is found by its place: the words are no words now.
    await page.locator('.page--welcome .btn').first().click()
    await page.locator('.row--button').first().click()
    await page.locator('.bar a').first().waitFor()
    const sideways = () =>
      page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('html, .bar ul, .bar__a')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        ),
      )
    const walk = async (open: () => Promise<void>, at: string): Promise<void> => {
      await open()
      await settled(page)
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate(way => (document.documentElement.dir = way), dir)
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 700 })
          expect(await sideways(), `${at} ${dir} ${width}`).toBeLessThanOrEqual(0)
          expect(await leaveIsOnTop(page), `the way out, ${at} ${dir} ${width}`).toBe(true)
        }
        await page.setViewportSize({ width: 390, height: 844 })
      }
    }
    for (const place of [0, 1, 2, 3]) await walk(() => page.locator('.bar nav a').nth(place).click(), `place ${place}`)
    const more = () => page.locator('.topbar .icon-btn').click()
    await walk(more, 'more')
    const rows = await page.locator('main .row').count()
    for (let row = 0; row < rows; row++)
      await walk(async () => {
        await more()
        await page.locator('main .row').nth(row).click()
      }, `row ${row}`)
    await context.close()
  })
})
