import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAX_PUSH_BYTES } from '@dropwise/protocol/wire'
import { afterEach, describe, expect, test } from 'vitest'
import type { Clock } from '../clock.ts'
import { startRelay, type Around, type Relay } from '../start.ts'
import { memoryStore } from '../store/memory.ts'
import { answers, dial, enter, hash, ownFounding, says, sharedFounding, START, writing, type Line } from '../crypto/twin/device.ts'

const TEN_YEARS = 10 * 365 * 24 * 3_600_000

/** Time that goes on when it is told to, or back. */
const testClock = () => {
  let now = 1_000_000
  let waiting: { at: number; every: number | undefined; act: () => void }[] = []
  const add = (ms: number, act: () => void, every: number | undefined) => {
    const one = { at: now + ms, every, act }
    waiting.push(one)
    return () => void (waiting = waiting.filter(each => each !== one))
  }
  const clock: Clock = { now: () => now, every: (ms, act) => add(ms, act, ms), after: (ms, act) => add(ms, act, undefined) }
  const pass = (ms: number): void => {
    now += ms
    for (const one of waiting.filter(({ at }) => at <= now)) {
      if (one.every === undefined) waiting = waiting.filter(each => each !== one)
      else one.at = now + one.every
      one.act()
    }
  }
  return { clock, pass }
}

const running: Relay[] = []
const lines: Line[] = []
afterEach(async () => {
  for (const line of lines.splice(0)) line.socket.terminate()
  for (const relay of running.splice(0)) await relay.close()
})
const start = async (around: Around): Promise<string> => {
  const data = mkdtempSync(join(tmpdir(), 'limits-'))
  const relay = await startRelay({ port: 0, host: '127.0.0.1', data, log: 'silent', store: memoryStore(), ...around })
  running.push(relay)
  return relay.url
}
const come = async (...args: Parameters<typeof enter>): Promise<Line> => {
  const line = await enter(...args)
  lines.push(line)
  return line
}
const call = async (url: string): Promise<Line> => {
  const line = await dial(url)
  lines.push(line)
  return line
}
const couple = () => {
  const founding = sharedFounding('robin', 'sam')
  return { robin: writing('robin', founding), sam: writing('sam', founding) }
}

describe('what one may take', () => {
  test('[RE18] an event over 64 KiB, more than 256 events, more than a mebibyte at once', async () => {
    const url = await start({})
    const { robin } = couple()
    const line = await come(url, robin)
    const many = Array.from({ length: 257 }, () => says('x', 40))
    const large = Array.from({ length: MAX_PUSH_BYTES / 65_366 + 1 }, () => says('x', 65_366))
    for (const said of [[says('x', 65_367)], many, large]) {
      line.say({ kind: 'push', run: writing('robin', robin.founding).run(...said) })
      expect(await line.next('nack')).toMatchObject({ reason: 'size', first: 0 })
    }
    line.say({ kind: 'push', run: robin.run(says('x', 65_366)) })
    expect((await line.next('ack')).seq).toBe(0)
  })

  test('[RE18] a lane that pushes too much is told when it may again; what is there already costs nothing', async () => {
    const { clock, pass } = testClock()
    const url = await start({ clock, limits: { laneBurst: 3, lanePerDay: 24 } })
    const { robin } = couple()
    const line = await come(url, robin)
    const [three, fourth] = [robin.run(says('1'), says('2'), says('3')), robin.run(says('4'))]
    line.say({ kind: 'push', run: three }, { kind: 'push', run: three }, { kind: 'push', run: fourth })
    await line.next('ack')
    await line.next('ack')
    expect(await line.next('nack')).toMatchObject({ reason: 'quota-events', first: 3, number: 3600 })
    pass(3_600_000)
    line.say({ kind: 'push', run: fourth })
    expect((await line.next('ack')).seq).toBe(3)
  })

  test('[RE18] the relay’s clock was ten years ahead and is put right: what a lane took meanwhile comes back as ever', async () => {
    const { clock, pass } = testClock()
    const url = await start({ clock, limits: { laneBurst: 3, lanePerDay: 24 } })
    const { robin } = couple()
    const line = await come(url, robin)
    await line.next('frontier')
    const [three, fourth] = [robin.run(says('1'), says('2'), says('3')), robin.run(says('4'))]
    pass(TEN_YEARS)
    line.say({ kind: 'push', run: three })
    await line.next('ack')
    pass(-TEN_YEARS)
    line.say({ kind: 'push', run: fourth })
    expect(await line.next('nack')).toMatchObject({ reason: 'quota-events', number: 3600 })
    pass(3_600_000)
    line.say({ kind: 'push', run: fourth })
    expect((await line.next('ack')).seq).toBe(3)
  })

  test('[RE18] Robin fills Robin’s own hundred megabytes, and Sam still writes', async () => {
    const url = await start({ limits: { sideBytes: 1500 } })
    const { robin, sam } = couple()
    const [robins, sams] = [await come(url, robin), await come(url, sam)]
    robins.say({ kind: 'push', run: robin.run(says('1'), says('2'), says('3')) }, { kind: 'push', run: robin.run(says('4')) })
    await robins.next('ack')
    expect(await robins.next('nack')).toMatchObject({ reason: 'quota-bytes', first: 3 })
    sams.say({ kind: 'push', run: sam.run(says('1')) })
    expect((await sams.next('ack')).seq).toBe(0)
  })

  test('[RE18] Robin cannot have more open lanes than eight; a closed one does not count', async () => {
    const url = await start({ limits: { openLanes: 3 } })
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    for (const name of ['r1', 'r2']) robins.say({ kind: 'push', run: robin.admits(name) })
    await robins.next('ack')
    await robins.next('ack')
    const one = writing('robin', robin.founding)
    for (const name of ['r1', 'r2']) one.admits(name)
    robins.say({ kind: 'push', run: one.admits('r3') })
    expect(await robins.next('nack')).toMatchObject({ reason: 'quota-lanes', number: 3 })
    robins.say({ kind: 'push', run: robin.closes('r1', 0) }, { kind: 'push', run: robin.admits('r3') })
    await robins.next('ack')
    expect((await robins.next('ack')).seq).toBe(3)
    const sams = await come(url, sam)
    sams.say({ kind: 'push', run: sam.admits('s1') })
    expect((await sams.next('ack')).seq).toBe(0)
  })

  test('[RE18] new spaces, letters and connections from one address', async () => {
    const { clock, pass } = testClock()
    const url = await start({ clock, limits: { foundingsPerHour: 1, lettersPerHour: 1, socketsPerAddress: 4 } })
    const [one, two] = ['one', 'two'].map(name => writing(name, ownFounding(name)))
    if (!one || !two) throw new Error('nobody')
    await (await come(url, one)).next('frontier')
    expect(await (await come(url, two)).next('nack')).toMatchObject({ reason: 'quota-address', number: 3600 })
    const line = await call(url)
    line.say(...[0, 1].map(index => ({ kind: 'put', name: hash(Uint8Array.of(1)), index, letter: Uint8Array.of(1) }) as const))
    await line.next('kept')
    expect(await line.next('nack')).toMatchObject({ reason: 'quota-address', number: 3600 })
    await call(url)
    await call(url)
    await expect(dial(url)).rejects.toThrow('429')
    pass(3_600_000)
    lines.find(each => each.socket.readyState === each.socket.OPEN)?.close()
  })

  test('[RE17] letters lie for seven days', async () => {
    const { clock, pass } = testClock()
    const url = await start({ clock })
    const line = await call(url)
    const name = hash(Uint8Array.of(2))
    line.say({ kind: 'put', name, index: 0, letter: Uint8Array.of(1) })
    await line.next('kept')
    const look = async (): Promise<number> => {
      const other = await call(url)
      other.say({ kind: 'get', name })
      return (await other.next('letters')).letters.length
    }
    pass(7 * 24 * 3_600_000 - 1)
    expect(await look()).toBe(1)
    pass(1)
    expect(await look()).toBe(0)
  })
})

describe('connections', () => {
  test('[RE19] a quiet one gets one frame of 4 KiB for each of its own, whatever there is to say', async () => {
    const url = await start({})
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
    const url = await start({ clock })
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
    const url = await start({})
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
    const url = await start({ store: { ...store, lane } })
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
    const url = await start({})
    const { robin } = couple()
    const line = await come(url, robin)
    await line.next('frontier')
    for (let i = 0; i < 10; i++) line.say({ kind: 'push', run: robin.run(says(String(i))) })
    await line.next('ack')
    const [relay] = running.splice(0)
    const closing = relay?.close()
    expect(await line.over()).toBe(1012)
    await closing
    await expect(dial(url)).rejects.toThrow('ECONNREFUSED')
  })
})

describe('what an operator sees', () => {
  test('[RE22] totals, at the relay’s own machine alone, and nothing about whom', async () => {
    const url = await start({})
    const { robin } = couple()
    const line = await come(url, robin)
    line.say(
      { kind: 'push', run: robin.run(says('1'), says('2')) },
      { kind: 'push', run: { ...robin.run(says('3')), signature: new Uint8Array(64) } },
    )
    await line.next('nack')
    const text = await (await fetch(`${url}/metrics`)).text()
    expect(text).toContain('dropwise_events_pushed_total 2')
    expect(text).toContain('dropwise_refusals_total{reason="signature"} 1')
    expect(text).toContain('dropwise_sockets 1')
    expect(text).toContain('process_resident_memory_bytes')
    for (const secret of [robin.space, robin.keys.lane]) expect(text).not.toContain(Buffer.from(secret).toString('hex').slice(0, 8))
    expect((await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '10.0.0.1' } })).status).toBe(404)
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true })
  })
})
