import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { openChromium } from './chromium.ts'
import { begin, goTo } from './person.ts'
import { visits } from './visit.ts'

const visit = visits()
const opened: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close()
})

/** A small real server that speaks the protocol, and what it was asked. */
const server = async (answer: (response: ServerResponse) => void): Promise<{ address: string; asked: string[] }> => {
  const asked: string[] = []
  const listening = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*')
    if (request.method === 'OPTIONS') return void response.end()
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      asked.push(body)
      answer(response)
    })
  })
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  opened.push(() => {
    listening.closeAllConnections()
    return new Promise(resolve => listening.close(resolve))
  })
  return { address: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1`, asked }
}

/** Robin before an empty draft, at a relay whose operator allows the model at `address`. */
const robinWith = async (address: string): Promise<Page> => {
  const data = await mkdtemp(join(tmpdir(), 'dropwise-'))
  const web = process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist')
  const relay = await startRelay({ port: 0, host: '127.0.0.1', data, web, localModel: { kind: 'server', address, name: 'small' } })
  const browser = await openChromium()
  opened.push(
    () => rm(data, { recursive: true, force: true }),
    () => relay.close(),
    () => browser.close(),
  )
  const page = await browser.newPage()
  await page.goto(relay.url)
  await begin(page, 'Robin')
  await goTo(page, 'Rehearse')
  return page
}
const draft = (page: Page) => page.getByLabel(/^Your draft to/)
const turn = (page: Page) => page.getByText('Ask the model on this machine, too').click()
const marks = '{"marks":[{"sentence":1,"move":"dismissing","words":"kitchen table"}]}'
const says = (content: string) => (response: ServerResponse) => void response.end(JSON.stringify({ choices: [{ message: { content } }] }))

describe('[H10] a model on the machine of Robin', () => {
  test('is not offered unless the operator allowed it', async () => {
    const { page, context } = await visit()
    await begin(page, 'Robin')
    await goTo(page, 'Rehearse')
    await draft(page).fill('The letter lies on the kitchen table.')
    await page.getByText('The notes look at patterns in words').waitFor()
    expect(await page.getByText('Ask the model on this machine, too').count()).toBe(0)
    await context.close()
  })

  test('hears nothing until Robin switches it on; then its mark says where it comes from', async () => {
    const { address, asked } = await server(says(marks))
    const page = await robinWith(address)
    await draft(page).fill('The letter lies on the kitchen table.')
    await page.getByText('Ask the model on this machine, too').waitFor()
    await page.waitForTimeout(2_000)
    expect(asked).toEqual([])
    await turn(page)
    await page.getByText('From the model on this machine.').waitFor()
    expect(await page.locator('.note__quote').allTextContents()).toEqual(['“kitchen table”'])
    expect(asked[0]).toContain('The letter lies on the kitchen table.')
    // Other words: what was said of the old ones is gone at once.
    await draft(page).fill('The bins go out on Tuesday.')
    await page.getByText('From the model on this machine.').waitFor({ state: 'detached' })
  })

  test.each<readonly [string, (response: ServerResponse) => void]>([
    ['garbage', response => void response.end('<html>')],
    ['a refusal', response => void response.end('{"choices":[{"message":{"content":null,"refusal":"no"}}]}')],
    ['an error', response => void response.writeHead(500).end()],
  ])('that answers %s marks nothing, and that is said', async (_, answer) => {
    const { address } = await server(answer)
    const page = await robinWith(address)
    await turn(page)
    await draft(page).fill('The letter lies on the kitchen table.')
    await page.getByText('The model on this machine gave no answer to these words.').waitFor()
    expect(await page.locator('.mark').count()).toBe(0)
  })

  test('is slow: typing and the own marks do not wait for it, and it is let go of with the next word', async () => {
    let left = 0
    const { address, asked } = await server(response => void response.on('close', () => left++))
    const page = await robinWith(address)
    await turn(page)
    await draft(page).fill('You have to trust me.')
    await page.locator('.mark--closes').waitFor()
    await expect.poll(() => asked.length, { timeout: 40_000 }).toBe(1)
    await draft(page).fill('The bins go out on Tuesday.')
    await expect.poll(() => left, { timeout: 40_000 }).toBe(1)
  })

  test('[H11] is not asked where there is danger', async () => {
    const { address, asked } = await server(says(marks))
    const page = await robinWith(address)
    await turn(page)
    await draft(page).fill("I don't deserve to live.")
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).first().waitFor()
    await page.waitForTimeout(2_000)
    expect(asked).toEqual([])
  })
})
