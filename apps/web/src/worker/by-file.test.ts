import { expect, test } from 'vitest'
import type { HandNow } from './channel.ts'
import { housesOnARelay, PASSPHRASE } from './houses.story.ts'

const { couple, frames, joinTwo, reach } = housesOnARelay()

test('[S26] by file alone: nothing goes over the relay, and what is given comes in from a file', async () => {
  const two = await couple()
  await joinTwo(two)
  for (const { house } of [two.robin, two.sam]) await house.act({ name: 'settings/chosen', input: { byFile: true } })
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
  await two.robin.later()
  const before = await two.robin.house.parcel(undefined)
  if (!before) throw new Error('nobody joined')
  // What went over a line would have come by now; by file it comes when it is taken in.
  await new Promise(resolve => setTimeout(resolve, 200))
  expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toEqual([])
  expect(await two.sam.house.takeParcel({ file: before })).toEqual({ ok: true, value: 'new' })
  await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  expect(await two.sam.house.takeParcel({ file: before })).toEqual({ ok: true, value: 'nothing-new' })
  expect(await two.sam.house.takeParcel({ file: before.subarray(1) })).toEqual({ ok: false, error: 'parcel/not-one' })
  // And it stays so after the next unlocking.
  await two.sam.house.lock(undefined)
  await two.sam.house.unlock({ passphrase: PASSPHRASE })
  await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'And the bread.' } })
  await two.robin.later()
  const later = await two.robin.house.parcel(undefined)
  expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toHaveLength(1)
  expect(later && (await two.sam.house.takeParcel({ file: later }))).toEqual({ ok: true, value: 'new' })
})

test('[S26] joined by three files, without any relay: the same words, nothing on a line, and what is given goes by file', async () => {
  reach(false)
  const { robin, sam } = await couple()
  const value = async <T>(said: Promise<{ ok: true; value: T } | { ok: false; error: string }>): Promise<T> => {
    const is = await said
    if (!is.ok) throw new Error(is.error)
    return is.value
  }
  const file = (is: HandNow): Uint8Array => ('file' in is && is.file ? is.file : new Uint8Array())
  const first = file(await value(sam.house.handInvite(undefined)))
  const second = file(await value(robin.house.handTake({ file: first })))
  // Days go by; both lock.
  for (const { house } of [robin, sam]) {
    await house.lock(undefined)
    await house.unlock({ passphrase: PASSPHRASE })
  }
  expect(await sam.house.handTake({ file: first })).toEqual({ ok: false, error: 'joining/not-a-letter' })
  const sams = await value(sam.house.handTake({ file: second }))
  const robins = await value(robin.house.handTake({ file: file(sams) }))
  if (sams.step !== 'words' || robins.step !== 'words') throw new Error('no words')
  expect(sams.words).toEqual(robins.words)
  frames.splice(0)
  for (const { house } of [robin, sam]) expect(await house.handAgree(undefined)).toEqual({ ok: true, value: undefined })
  expect(await sam.house.handInvite(undefined)).toEqual({ ok: false, error: 'joining/two-already' })
  // The last file can be given once more, until Sam is done with it.
  expect(file(await value(sam.house.hand(undefined)))).toEqual(file(sams))
  await sam.house.handGiveUp(undefined)
  expect(await value(sam.house.hand(undefined))).toEqual({ step: 'nothing' })

  reach(true)
  await robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
  await robin.later()
  const parcel = await robin.house.parcel(undefined)
  expect(parcel && (await sam.house.takeParcel({ file: parcel }))).toEqual({ ok: true, value: 'new' })
  await sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
  expect((await sam.house.line(undefined)).way).toBe('by-file')
  expect(frames).toEqual([])
})
