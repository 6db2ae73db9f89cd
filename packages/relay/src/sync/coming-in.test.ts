import { describe, expect, test } from 'vitest'
import { answers, dial, START, type Line } from '../crypto/twin/device.ts'
import { laneOf, ownFounding, says, sharedFounding, writing, ZERO } from '../crypto/twin/writing.ts'
import { couple, relaysOfStories } from './relays.story.ts'

const { call, come, start } = relaysOfStories()

const bodies = (page: { runs: readonly { events: readonly { body: Uint8Array | undefined }[] }[] }): string[] =>
  page.runs.flatMap(run => run.events.map(({ body }) => (body ? new TextDecoder().decode(body).replaceAll('\0', '') : '(withdrawn)')))
describe('coming in', () => {
  test('[RE7] Robin founds the space, Sam comes to it, and each sees where the lanes stand', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    expect((await robins.next('frontier')).rows).toEqual([])
    robins.say({ kind: 'push', run: robin.run(says('one')) })
    await robins.next('ack')
    const sams = await come(url, sam, { found: false })
    expect((await sams.next('frontier')).rows).toEqual([{ lane: robin.keys.lane, ...robin.last() }])
  })

  test('[RE7] the answer to another challenge, another relay, by another key or for another lane lets nobody in', async () => {
    const { url } = await start()
    const { robin } = couple()
    await (await come(url, robin)).next('frontier')
    const wrong = [
      { challenge: (c: { instance: Uint8Array; nonce: Uint8Array }) => ({ ...c, nonce: ZERO }) },
      { challenge: (c: { instance: Uint8Array; nonce: Uint8Array }) => ({ ...c, instance: ZERO }) },
      { origin: 'http://127.0.0.1:1' },
      { keys: { ...robin.keys, answer: laneOf('sam').answer } },
      { keys: { ...robin.keys, auth: laneOf('sam').auth, answer: laneOf('sam').answer, sign: laneOf('sam').sign } },
    ]
    for (const { challenge = (c: { instance: Uint8Array; nonce: Uint8Array }) => c, origin = url, keys = robin.keys } of wrong as {
      challenge?: (c: { instance: Uint8Array; nonce: Uint8Array }) => typeof c
      origin?: string
      keys?: typeof robin.keys
    }[]) {
      const line = await call(url)
      line.say({ kind: 'hello', space: robin.space, lane: robin.keys.lane, pace: 'eager' })
      line.say(answers(keys, robin.space, challenge(await line.next('challenge')), origin))
      expect(await line.next('nack')).toMatchObject({ reason: 'signature' })
      await line.over()
    }
  })

  test('[RE7] with ORIGIN set, only devices that reached that address come in', async () => {
    const { url } = await start({ origin: 'https://relay.example' })
    const { robin } = couple()
    expect(await (await come(url, robin)).next('nack')).toMatchObject({ reason: 'signature' })
    const line = await call(url)
    line.say({ kind: 'hello', space: robin.space, lane: robin.keys.lane, pace: 'eager' })
    const challenge = await line.next('challenge')
    line.say({ kind: 'found', founding: robin.founding }, answers(robin.keys, robin.space, challenge, 'https://relay.example'))
    expect((await line.next('frontier')).rows).toEqual([])
  })

  test('[RE7] a space that nobody founded, a record of another space and a stranger are turned away', async () => {
    const { url } = await start()
    const { robin } = couple()
    expect(await (await come(url, robin, { found: false })).next('nack')).toMatchObject({ reason: 'absent' })
    expect(await (await come(url, { ...robin, founding: ownFounding('robin') })).next('nack')).toMatchObject({ reason: 'malformed' })
    await (await come(url, robin)).next('frontier')
    const stranger = { ...robin, keys: laneOf('mallory') }
    expect(await (await come(url, stranger, { found: false })).next('nack')).toMatchObject({ reason: 'stranger', lane: stranger.keys.lane })
  })

  test('[RE8] Sam’s tablet is a guest until the phone’s admission has come, and may bring that itself', async () => {
    const { url } = await start()
    const founding = sharedFounding('robin', 'sam')
    const [phone, tablet] = [writing('sam', founding), writing('tablet', founding)]
    const guest = await come(url, tablet)
    await guest.next('frontier')
    guest.say({ kind: 'sub', cursor: START })
    expect(await guest.next('nack')).toMatchObject({ reason: 'stranger', lane: tablet.keys.lane })
    guest.say({ kind: 'push', run: tablet.run(says('too early')) })
    expect(await guest.next('nack')).toMatchObject({ reason: 'stranger' })
    guest.say({ kind: 'push', run: phone.run(says('from the phone')) }, { kind: 'push', run: phone.admits('tablet') })
    expect((await guest.next('ack')).seq).toBe(0)
    expect(bodies(await guest.next('page'))).toContain('from the phone')
  })

  test('[RE7] what makes no sense ends the connection: bytes, text, an order of messages that cannot be', async () => {
    const { url } = await start()
    const { robin } = couple()
    const nonsense = [
      (line: Line) => line.socket.send(new Uint8Array(4096).fill(7)),
      (line: Line) => line.socket.send(new Uint8Array(100)),
      (line: Line) => line.socket.send('hello'),
      (line: Line) => line.say({ kind: 'sub', cursor: START }),
      (line: Line) => line.say({ kind: 'find' }),
      (line: Line) => line.say({ kind: 'push', run: robin.run(says('x')) }),
      (line: Line) => line.say({ kind: 'want', lane: robin.keys.lane, from: 0 }),
    ]
    for (const nonsensical of nonsense) {
      const line = await call(url)
      nonsensical(line)
      expect(await line.next('nack')).toMatchObject({ reason: 'malformed' })
      expect(await line.over()).toBe(1000)
    }
  })

  test('[RE9] a page of another origin may not connect, nor anybody at another address', async () => {
    const { url } = await start()
    await expect(dial(url, { origin: 'https://elsewhere.example' })).rejects.toThrow('403')
    await call(url, { origin: url })
    await expect(dial(`${url}/nowhere`)).rejects.toThrow('404')
  })
})
