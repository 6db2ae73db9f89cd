import { toHex } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { START } from '../crypto/twin/device.ts'
import { hash, laneOf, ownFounding, says, sharedFounding, writing, ZERO } from '../crypto/twin/writing.ts'
import { couple, relaysOfStories } from './relays.story.ts'

const { call, come, start } = relaysOfStories()

const bodies = (page: { runs: readonly { events: readonly { body: Uint8Array | undefined }[] }[] }): string[] =>
  page.runs.flatMap(run => run.events.map(({ body }) => (body ? new TextDecoder().decode(body).replaceAll('\0', '') : '(withdrawn)')))
const kinds = (page: { runs: readonly { events: readonly { kind: string }[] }[] }): string[] =>
  page.runs.flatMap(run => run.events.map(({ kind }) => kind))

describe('who is in', () => {
  test('[RE13] a device that its owner closed writes no more, and is shown out', async () => {
    const { url } = await start()
    const founding = sharedFounding('robin', 'sam')
    const [phone, tablet] = [writing('sam', founding), writing('tablet', founding)]
    const phones = await come(url, phone)
    phones.say({ kind: 'push', run: phone.admits('tablet') })
    await phones.next('ack')
    const tablets = await come(url, tablet, { found: false })
    tablets.say({ kind: 'push', run: tablet.run(says('still mine')) })
    await tablets.next('ack')
    phones.say({ kind: 'push', run: phone.closes('tablet', 1) })
    expect(await tablets.next('nack')).toMatchObject({ reason: 'closed', lane: tablet.keys.lane, number: 1 })
    await tablets.over()
    expect(await (await come(url, tablet)).next('nack')).toMatchObject({ reason: 'closed' })
    phones.say({ kind: 'push', run: tablet.run(says('stolen')) })
    expect(await phones.next('nack')).toMatchObject({ reason: 'closed', first: 1, number: 1 })
  })

  test('[RE13] Sam leaves by phone: her tablet reads up to that, whenever it comes, and nothing that Robin writes behind it', async () => {
    const { url } = await start()
    const founding = sharedFounding('robin', 'sam')
    const [robin, phone] = [writing('robin', founding), writing('sam', founding)]
    const [there, later, taken] = [writing('there', founding), writing('later', founding), writing('taken', founding)]
    const phones = await come(url, phone)
    for (const name of ['there', 'later', 'taken']) phones.say({ kind: 'push', run: phone.admits(name) })
    phones.say({ kind: 'push', run: phone.closes('taken', 0) }, { kind: 'push', run: phone.run(says('to Robin')) })
    for (let i = 0; i < 5; i++) await phones.next('ack')
    const tablets = await come(url, there, { found: false })
    tablets.say({ kind: 'sub', cursor: START })
    expect(bodies(await tablets.next('page')).at(-1)).toBe('to Robin')

    phones.say({ kind: 'push', run: phone.leavesWith('there', 'later') })
    expect(await phones.next('nack')).toMatchObject({ reason: 'closed' })
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.run(says('to nobody')) })
    await robins.next('ack')
    expect(kinds(await tablets.next('page'))).toEqual(['close', 'close', 'leave'])
    expect(await tablets.next('nack')).toMatchObject({ reason: 'closed' })
    await tablets.over()

    const another = await come(url, later, { found: false })
    // How far Robin has come by now is nothing to Sam's devices any more.
    const told = (await another.next('frontier')).rows.map(({ lane }) => toHex(lane))
    expect(told).toEqual([toHex(phone.keys.lane)])
    another.say({ kind: 'sub', cursor: START })
    const page = await another.next('page')
    expect(kinds(page).at(-1)).toBe('leave')
    expect(bodies(page)).not.toContain('to nobody')
    expect(await another.next('nack')).toMatchObject({ reason: 'closed' })
    expect(await (await come(url, taken, { found: false })).next('nack')).toMatchObject({ reason: 'closed', number: 0 })
  })

  test('[RE13] nobody closes or lets in for the other side', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.closes('sam', 0) })
    await robins.next('ack')
    const sams = await come(url, sam)
    sams.say({ kind: 'push', run: sam.run(says('still here')) })
    expect((await sams.next('ack')).seq).toBe(0)
  })

  test('[RE14] what Sam takes back is gone from the relay at once; nobody takes back for the other', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const [robins, sams] = [await come(url, robin), await come(url, sam)]
    sams.say({ kind: 'push', run: sam.run(says('one'), says('two')) })
    await sams.next('ack')
    robins.say({ kind: 'push', run: robin.withdraws(sam.keys.lane, 0) })
    await robins.next('ack')
    sams.say({ kind: 'push', run: sam.withdraws(sam.keys.lane, 1) })
    await sams.next('ack')
    const reader = await come(url, robin)
    reader.say({ kind: 'sub', cursor: START })
    expect(bodies(await reader.next('page')).slice(0, 2)).toEqual(['one', '(withdrawn)'])
  })

  test('[RE15] once both have left, nothing is there, and the space does not come back', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const [robins, sams] = [await come(url, robin), await come(url, sam)]
    robins.say({ kind: 'push', run: robin.run(says('one')) }, { kind: 'push', run: robin.leaves() })
    expect(await robins.next('nack')).toMatchObject({ reason: 'closed' })
    sams.say({ kind: 'sub', cursor: START })
    expect(bodies(await sams.next('page'))[0]).toBe('one')
    sams.say({ kind: 'push', run: sam.leaves() })
    expect(await sams.next('nack')).toMatchObject({ reason: 'closed' })
    expect(await (await come(url, sam)).next('nack')).toMatchObject({ reason: 'closed' })
  })

  test('[RE16] words find the space in which their lane was let in', async () => {
    const { url } = await start()
    const founding = ownFounding('robin')
    const robin = writing('robin', founding)
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.admits('robin’s words', 'recovery') })
    await robins.next('ack')
    const words = await come(url, { keys: laneOf('robin’s words'), space: ZERO, founding }, { found: false })
    words.say({ kind: 'find' })
    expect((await words.next('founding')).founding).toEqual(founding)
    const nobody = await come(url, { keys: laneOf('nobody'), space: ZERO, founding }, { found: false })
    nobody.say({ kind: 'find' })
    expect(await nobody.next('nack')).toMatchObject({ reason: 'absent' })
  })
})

describe('letters', () => {
  test('[RE17] two devices that have met nowhere exchange letters; none is replaced', async () => {
    const { url } = await start()
    const name = hash(new Uint8Array(1))
    const [one, two] = [await call(url), await call(url)]
    one.say({ kind: 'get', name })
    expect((await one.next('letters')).letters).toEqual([])
    two.say({ kind: 'put', name, index: 0, letter: Uint8Array.of(1, 2) })
    expect(await two.next('kept')).toMatchObject({ name, index: 0 })
    expect((await one.next('letters')).letters).toEqual([{ index: 0, letter: Uint8Array.of(1, 2) }])
    one.say({ kind: 'put', name, index: 0, letter: Uint8Array.of(3) })
    expect(await one.next('nack')).toMatchObject({ reason: 'taken', lane: name })
    one.say({ kind: 'put', name, index: 1, letter: new Uint8Array(16_383) })
    expect(await one.next('nack')).toMatchObject({ reason: 'size' })
  })
})
