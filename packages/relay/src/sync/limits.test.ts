import { MAX_PUSH_BYTES } from '@dropwise/protocol/wire'
import { describe, expect, test } from 'vitest'
import { dial } from '../crypto/twin/device.ts'
import { hash, ownFounding, says, writing } from '../crypto/twin/writing.ts'
import type { Around } from '../start.ts'
import { memoryStore } from '../store/memory.ts'
import { testClock } from './clock.story.ts'
import { couple, relaysOfStories } from './relays.story.ts'

const TEN_YEARS = 10 * 365 * 24 * 3_600_000

const { call, come, start: startRelay } = relaysOfStories()
const start = async (around: Around): Promise<string> => (await startRelay({ store: memoryStore(), ...around })).url

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
    const { clock } = testClock()
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
