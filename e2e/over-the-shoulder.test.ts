import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, canary, goTo, keepRoom, unlock } from './person.ts'
import { further, lookInto } from './ways.ts'
import { visits } from './visit.ts'

const visit = visits()

/** The neutral page stands in for the real one: a test talks to nobody. */
const neutral = async (page: Page): Promise<void> => {
  await page.context().route('https://www.wikipedia.org/**', route => route.fulfill({ contentType: 'text/html', body: '<p>Neutral</p>' }))
}

const shiftThrice = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift', { delay: 15 }).catch(() => undefined)
}

/** How many different colours a picture has, at the most twenty: a cover has one. */
const coloursOf = async (page: Page): Promise<number> => {
  const picture = (await page.screenshot()).toString('base64')
  const reader = await page.context().newPage()
  const colours = await reader.evaluate(async data => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas?.drawImage(image, 0, 0)
    const { data: dots = new Uint8ClampedArray() } = canvas?.getImageData(0, 0, image.width, image.height) ?? {}
    const seen = new Set<number>()
    for (let at = 0; at < dots.length && seen.size < 20; at += 4)
      seen.add(((dots[at] ?? 0) << 16) | ((dots[at + 1] ?? 0) << 8) | (dots[at + 2] ?? 0))
    return seen.size
  }, picture)
  await reader.close()
  return colours
}

describe('Sam leaves in a hurry', () => {
  test('[S5] Shift three times leaves from inside a dialog, while its words have the focus', async () => {
    const { page, context } = await visit()
    await neutral(page)
    await begin(page, 'Sam')
    await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).click()
    await page.getByLabel('The words, once more').focus()
    await shiftThrice(page)
    await page.waitForURL('https://www.wikipedia.org/')
    await context.close()
  })

  test('[S5] in the middle of a draft, while the second opinion is still on its way, a capital letter before', async () => {
    const { page, context } = await visit({ serviceWorkers: 'block' })
    await neutral(page)
    // The model never comes: marks are being waited for all the while.
    await context.route(/model/u, () => undefined)
    await lookInto(page, 'Robin’s room')
    await goTo(page, 'Rehearse')
    await page.getByLabel(/^Your draft to/).pressSequentially('It was just texting. I deleted It.')
    await shiftThrice(page)
    await page.waitForURL('https://www.wikipedia.org/')
    await context.close()
  })

  test('[S5] how often it was pressed is told to whoever does not see the screen', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await page.keyboard.press('Shift')
    await page.locator('[aria-live="assertive"]', { hasText: 'Shift 2 more times leaves this page.' }).waitFor({ state: 'attached' })
    await context.close()
  })

  test('[S6] an address that somebody put into the storage by hand is left aside where it is none, or leads back here', async () => {
    const { page, context, url } = await visit()
    await neutral(page)
    for (const address of [`${url}/h`, 'javascript:document.title="caught"']) {
      await page.evaluate(to => localStorage.setItem('leave-to', to), address)
      await page.reload()
      await page.locator('#root[data-ready]').waitFor()
      expect(await page.locator('a.leave').first().getAttribute('href')).toBe('https://www.wikipedia.org/')
    }
    await page.locator('a.leave').locator('visible=true').first().click()
    await page.waitForURL('https://www.wikipedia.org/')
    await context.close()
  })
})

const waysOut: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['leaves the page', async (page: Page) => page.locator('a.leave').locator('visible=true').first().click()],
  [
    'locks the room',
    async (page: Page) => {
      await page.getByRole('link', { name: /^More/ }).locator('visible=true').first().click()
      await page.getByRole('button', { name: 'Lock now' }).click()
    },
  ],
  [
    'locks the room from Find',
    async (page: Page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('button', { name: 'Lock now' }).click()
    },
  ],
  [
    'leaves from the page with help',
    async (page: Page) => {
      await page.goto(`${new URL(page.url()).origin}/h`)
      await page.locator('a.leave').locator('visible=true').first().click()
    },
  ],
]

describe('Sam has the app open in two tabs', () => {
  test.each(waysOut)('[S3] in one of them Sam %s: the other shows the lock and no words', async (_what, goes) => {
    const { page, context, url } = await visit()
    await neutral(page)
    await begin(page, 'Sam')
    const passphrase = await keepRoom(page)
    const other = await context.newPage()
    await other.goto(url)
    await unlock(other, passphrase)
    await goTo(other, 'Journal')
    await goes(page)
    await other.getByRole('heading', { name: 'Locked' }).waitFor({ timeout: 30_000 })
    expect(await other.getByText(/Sam|Robin/).count()).toBe(0)
    await context.close()
  })
})

describe('Robin looks over Sam’s shoulder', () => {
  test('[S11] an open dialog is covered as well, as soon as another window is in front', async () => {
    const { page, context } = await visit({ reducedMotion: 'reduce' })
    await begin(page, 'Sam')
    await page.getByRole('button', { name: 'Choose a passphrase and keep it' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await coloursOf(page)).toBe(20)
    await page.evaluate(() => dispatchEvent(new Event('blur')))
    expect(await coloursOf(page)).toBe(1)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    expect(await coloursOf(page)).toBe(20)
    await context.close()
  })

  test('[S9] whatever a link says, the address bar has one address; an invitation is kept in mind for the page that asks for it', async () => {
    const { page, context, url } = await visit()
    const secret = 'a1'.repeat(32)
    const history = () => page.evaluate(() => `${location.href} ${JSON.stringify(globalThis.history.state)}`)
    for (const says of [`/#${secret}`, '/?from=sam#you-cheated', '/#/journal', '/#:~:text=you-cheated']) {
      await page.goto('about:blank')
      await page.goto(`${url}${says}`)
      await page.locator('#root[data-ready]').waitFor()
      expect(await history()).toBe(`${url}/ null`)
      expect(page.url()).toBe(`${url}/`)
    }
    for (const [plain, says] of [
      ['/h', '?from=sam#you-cheated'],
      ['/f', '#:~:text=you-cheated'],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`${url}${plain}${says}`)
      // The page has loaded only once its scripts have run.
      expect(await history()).toBe(`${url}${plain} null`)
      // The page itself is not told of what stands behind `:~:`.
      expect(page.url()).toBe(`${url}${plain}`)
    }
    await page.goto('about:blank')
    await page.goto(url)
    await begin(page, 'Sam')
    await keepRoom(page)
    // The link is opened in the window in which the app is open already: nothing is loaded anew.
    await page.evaluate(hash => location.assign(`#${hash}`), secret)
    await expect.poll(history).toBe(`${url}/ null`)
    await further(page, 'Before you join')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('heading', { name: 'What may help first.' }).waitFor()
    await page.getByRole('button', { name: 'Go on', disabled: false }).click()
    await page.getByRole('link', { name: 'Go on to joining' }).click()
    // Nothing is answered by having followed a link: it waits for a press.
    expect(await page.getByLabel('Or the invitation that you were given').inputValue()).toBe(secret)
    await page.getByRole('button', { name: 'Answer it' }).waitFor()
    await context.close()
  })

  test('[S12] no browser is asked to translate the app, which would send its words away; the plain pages may be translated', async () => {
    const { page, context, url } = await visit()
    await begin(page, 'Sam')
    await page.locator('meta[name="google"][content="notranslate"]').waitFor({ state: 'attached' })
    const translated = () =>
      page.evaluate(() => [document.documentElement, ...document.querySelectorAll('main *')].some(one => (one as HTMLElement).translate))
    expect(await translated()).toBe(false)
    await page.goto(`${url}/h`)
    expect(await translated()).toBe(true)
    await context.close()
  })

  test('[H5] a number or an address among somebody’s words is made into nothing that dials', async () => {
    const { page, context } = await visit()
    const told = await page.locator('meta[name="format-detection"]').getAttribute('content')
    for (const kind of ['telephone', 'date', 'address', 'email']) expect(told).toContain(`${kind}=no`)
    await context.close()
  })

  test('[S8] what is written shows in no title, tooltip or address, wherever the pointer lies', async () => {
    const { page, context } = await visit()
    await begin(page, 'Sam')
    await goTo(page, 'Journal')
    await page.getByRole('textbox').first().fill(canary)
    const told = await page.evaluate(() => [
      document.title,
      ...[...document.querySelectorAll('[title]')].map(one => one.getAttribute('title') ?? ''),
      ...[...document.querySelectorAll('a')].map(one => one.getAttribute('href') ?? ''),
    ])
    expect(told.join('\n')).not.toMatch(/Sam|Robin|Heronsgate|journal/iu)
    await context.close()
  })
})

test('[S30] words without end in a row leave the rows below it in sight; all of them stand where it leads', async () => {
  const { page, context } = await visit()
  await begin(page, 'Sam')
  await keepRoom(page)
  await goTo(page, 'Questions')
  await page.getByText('Ask something').first().click()
  await page.getByLabel('In your own words').fill('Where were you? '.repeat(1_000))
  await page.getByText('The outline', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Keep it private' }).click()
  const row = page.locator('a.row', { hasText: 'Where were you?' })
  await row.waitFor()
  expect(await row.evaluate(one => one.getBoundingClientRect().height)).toBeLessThan(420)
  await row.click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(4_000)
  await context.close()
})
