import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { askLocalModel, onThisMachine, promptFor, read, withLocalModel } from '@dropwise/coach'
import { afterEach, describe, expect, test } from 'vitest'

const text = 'Sixty years are sixty years.'
const prompt = promptFor(text, 'wayward')
const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

/** A small real server that speaks the protocol, with what it was asked. */
const server = async (answer: (asked: Record<string, unknown>, response: ServerResponse) => void): Promise<string> => {
  const heard = (request: IncomingMessage, response: ServerResponse): void => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => answer(JSON.parse(body) as Record<string, unknown>, response))
  }
  const listening = createServer(heard)
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve))
  opened.push(() => {
    listening.closeAllConnections()
    return new Promise(resolve => void listening.close(() => resolve()))
  })
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1`
}
const says = (content: unknown) => (_: unknown, response: ServerResponse) =>
  void response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
const ask = (address: string, signal?: AbortSignal): Promise<unknown> =>
  askLocalModel(fetch, { address, name: 'small' }, prompt, signal ?? AbortSignal.timeout(20_000))

describe('[RC7] a model server on the machine of Robin', () => {
  test('is asked once, with the shape of the answer, and its marks are merged under their origin', async () => {
    let asked: Record<string, unknown> = {}
    const address = await server((body, response) => {
      asked = body
      says('{"marks":[{"sentence":1,"move":"dismissing","words":"sixty years"}]}')(body, response)
    })
    const answer = await ask(`${address}/`)
    expect(asked).toMatchObject({ model: 'small', response_format: { type: 'json_schema' } })
    const { findings } = withLocalModel(text, 'wayward', read(text, { author: 'wayward' }), answer)
    expect(findings).toMatchObject([{ rule: 'local-model', move: 'dismissing', start: 16, end: 27 }])
  })
  test.each<readonly [string, string, (body: Record<string, unknown>, response: ServerResponse) => void]>([
    ['garbage', 'its answer is not JSON', (_, response) => void response.end('<html>')],
    ['prose instead of marks', 'its answer is not JSON', says('Sure! Here is a better way to say it.')],
    ['another protocol', 'it answered something else', (_, response) => void response.end('{"result":1}')],
    ['nothing at all', 'it answered something else', (_, response) => void response.end('null')],
    ['a refusal', 'it refused', (_, response) => void response.end('{"choices":[{"message":{"content":null,"refusal":"no"}}]}')],
    ['an error', 'it answered 500', (_, response) => void response.writeHead(500).end()],
    ['more than anyone reads', 'its answer is too long', (_, response) => void response.end('x'.repeat(3 << 20))],
    ['a way elsewhere', 'nobody answers there', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ])('that answers %s is not heard, and why is said', async (_, why, answer) => {
    await expect(ask(await server(answer))).rejects.toThrow(why)
  })
  test('that is slow is not waited for', async () => {
    const address = await server(() => {})
    await expect(askLocalModel(fetch, { address, name: 'small' }, prompt, AbortSignal.timeout(1))).rejects.toThrow('it took too long')
  })
  test('is let go of at once when it is not wanted any more', async () => {
    const enough = new AbortController()
    const address = await server(() => enough.abort())
    await expect(ask(address, enough.signal)).rejects.toThrow('it was not waited for')
  })
  test.each(['http://localhost:11434/v1', 'http://127.0.0.1:1/v1', 'http://127.8.8.8/v1', 'http://[::1]:8080/v1'])('%s is here', address =>
    expect(onThisMachine(address)).toBeDefined(),
  )
  test.each([
    'https://localhost/v1',
    'http://localhost.example/v1',
    'http://127.0.0.1.example/v1',
    'http://192.168.1.4:11434/v1',
    'http://10.0.0.1/v1',
    'http://0.0.0.0/v1',
    'http://me:secret@localhost/v1',
    'http://[::ffff:10.0.0.1]/v1',
    'file:///v1',
    'localhost:11434',
    '',
  ])('[H10] %j is not, and is never asked', async address => {
    expect(onThisMachine(address)).toBeUndefined()
    await expect(ask(address)).rejects.toThrow('its address is not on this machine')
  })
})
