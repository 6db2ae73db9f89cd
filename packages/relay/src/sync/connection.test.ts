import { describe, expect, test } from 'vitest'
import { answers, dial, START } from '../crypto/twin/device.ts'
import { hash, says } from '../crypto/twin/writing.ts'
import { memoryStore } from '../store/memory.ts'
import { testClock } from './clock.story.ts'
import { couple, relaysOfStories } from './relays.story.ts'

const { call, come, start, stop } = relaysOfStories()

describe('connections', () => {
  test('[RE19] a quiet one gets one frame of 4 KiB for each of its own, whatever there is to say', async () => {
    const { url } = await start({ store: memoryStore() })
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.run(...Array.from({ length: 12 }, () => says('a word'))) })
    await robins.next('ack')
    const quiet = await call(url)
    quiet.quiet({ kind: 'hello', space: sam.space, lane: sam.keys.lane, pace: 'quiet' })
    const challenge = await quiet.next('challenge')
    quiet.quiet({ kind: 'found', founding: sam.founding }, answers(sam.keys, sam.space, challenge, url), { kind: 'sub', cursor: START })
    await quiet.next('frontier')
    robins.say({ kind: 'push', run: robin.run(says('news')) })
    await robins.next('ack')
    expect(quiet.frames).toEqual([4096, 4096])
    quiet.quiet()
    expect((await quiet.next('page')).runs[0]?.events).toHaveLength(12)
    quiet.quiet()
    expect((await quiet.next('page')).runs[0]?.events).toHaveLength(1)
    quiet.quiet({ kind: 'push', run: sam.run(says('an answer')) })
    expect((await quiet.next('ack')).seq).toBe(0)
    quiet.quiet()
    await quiet.framed(6)
    expect(quiet.frames).toEqual(Array(6).fill(4096))
  })

  test('[RE20] whoever does not say who they are, or does not answer, is let go', async () => {
    const { clock, pass } = testClock()
    const { url } = await start({ clock, store: memoryStore() })
    const { robin } = couple()
    const known = await come(url, robin)
    await known.next('frontier')
    const silent = await call(url)
    pass(30_000)
    expect(await silent.over()).toBe(1006)
    const answered = new Promise(resolve => known.socket.once('ping', resolve))
    pass(60_000)
    await answered
    // A half-open connection: nothing comes back.
    Object.defineProperty(known.socket, 'pong', { value: () => undefined })
    known.say({ kind: 'sub', cursor: START })
    await known.next('page')
    pass(60_000)
    pass(60_000)
    expect(await known.over()).toBe(1006)
  })

  test('[RE20] what a reader does not take is not kept for it in memory', async () => {
    const { url } = await start({ store: memoryStore() })
    const { robin, sam } = couple()
    const [robins, sams] = [await come(url, robin), await come(url, sam)]
    sams.say({ kind: 'sub', cursor: START })
    await sams.next('page')
    sams.socket.pause()
    for (let i = 0; i < 20; i++) {
      robins.say({ kind: 'push', run: robin.run(...Array.from({ length: 15 }, () => says('long', 65_000))) })
      await robins.next('ack')
    }
    sams.socket.resume()
    let read = 0
    while (read < 300) read += (await sams.next('page')).runs.reduce((sum, run) => sum + run.events.length, 0)
    expect(read).toBe(300)
  })

  test('[RE20] a resting device that asks for a long lane gets it in its frames, and all of it once it is eager; meanwhile it lies in the store', async () => {
    const store = memoryStore()
    let taken = 0
    const lane: typeof store.lane = async (...asked) => {
      const some = await store.lane(...asked)
      taken += some.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
      return some
    }
    const { url } = await start({ store: { ...store, lane } })
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    for (let i = 0; i < 10; i++) {
      robins.say({ kind: 'push', run: robin.run(...Array.from({ length: 15 }, () => says('long', 65_000))) })
      await robins.next('ack')
    }
    const quiet = await call(url)
    quiet.quiet({ kind: 'hello', space: sam.space, lane: sam.keys.lane, pace: 'quiet' })
    const challenge = await quiet.next('challenge')
    quiet.quiet({ kind: 'found', founding: sam.founding }, answers(sam.keys, sam.space, challenge, url))
    await quiet.next('frontier')
    const nobody = hash(Uint8Array.of(9))
    quiet.quiet({ kind: 'want', lane: nobody, from: 0 }, { kind: 'want', lane: robin.keys.lane, from: 0 })
    expect(await quiet.next('nack')).toMatchObject({ reason: 'absent', lane: nobody })
    quiet.quiet()
    await quiet.framed(4)
    // One push of it, which has to go whole.
    expect(taken).toBeLessThan(2_000_000)
    quiet.quiet({ kind: 'pace', pace: 'eager' })
    let [events, more] = [0, true]
    while (more) {
      const said = await quiet.next('lane')
      events += said.run.events.length
      ;({ more } = said)
    }
    expect(events).toBe(150)
  })

  test('[RE21] when it is asked to stop, what was pushed is answered first', async () => {
    const relay = await start({ store: memoryStore() })
    const { robin } = couple()
    const line = await come(relay.url, robin)
    await line.next('frontier')
    for (let i = 0; i < 10; i++) line.say({ kind: 'push', run: robin.run(says(String(i))) })
    await line.next('ack')
    const closing = stop(relay)
    expect(await line.over()).toBe(1012)
    await closing
    await expect(dial(relay.url)).rejects.toThrow('ECONNREFUSED')
  })
})
