import { expect, test } from 'vitest'
import { begin, deviceOn, entry, robinsWords, samsWords, unlock } from '../room/story.ts'
import type { Room } from '../room/room.ts'
import { readSpace, textsIn } from '../space/couple.ts'
import { memoryRecords } from '../store/memory.ts'
import type { HandJoining } from './by-hand.ts'

const two = async (seed: string) => {
  const stores = { sam: memoryRecords(), robin: memoryRecords() }
  return {
    stores,
    sam: await begin(await deviceOn(stores.sam, `${seed}: Sam`), samsWords),
    robin: await begin(await deviceOn(stores.robin, `${seed}: Robin`), robinsWords),
  }
}
const fileOf = (is: HandJoining): Uint8Array => {
  if (is.step === 'nothing' || !is.file) throw new Error('no file to give')
  return is.file
}
const takes = async ({ spaces }: Room, file: Uint8Array): Promise<HandJoining> => {
  const taken = await spaces.byHand.take(file)
  if (!taken.ok) throw new Error(taken.error)
  return taken.value
}
const entered = async ({ spaces }: Room) => {
  const joined = await spaces.byHand.joined()
  const space = joined && (await spaces.enter(joined))
  if (!space?.ok) throw new Error('not joined')
  return space.value
}

test('[MT4] three files from hand to hand: the same words on both, and one space, whatever was locked in between', async () => {
  const { stores, ...rooms } = await two('by hand')
  const first = await rooms.sam.spaces.byHand.invite()
  expect([first.step, fileOf(first).length]).toEqual(['invited', 104])
  // Days may pass, and each is locked meanwhile.
  rooms.sam.lock()
  const sam = await unlock(await deviceOn(stores.sam, 'the next day'), samsWords)
  expect(await sam.spaces.byHand.now()).toEqual(first)
  const second = await takes(rooms.robin, fileOf(first))
  expect([second.step, fileOf(second).length]).toEqual(['answered', 136])
  rooms.robin.lock()
  const robin = await unlock(await deviceOn(stores.robin, 'a day later'), robinsWords)
  const third = await takes(sam, fileOf(second))
  expect(fileOf(third)).toHaveLength(248)
  const last = await takes(robin, fileOf(third))
  if (third.step !== 'words' || last.step !== 'words') throw new Error('no words')
  expect(last.words).toEqual(third.words)
  expect(last.words).toHaveLength(6)

  const [hers, his] = [await entered(sam), await entered(robin)]
  expect([hers.id, hers.side, his.side]).toEqual([his.id, 'first', 'second'])
  for (const { spaces } of [sam, robin]) await spaces.byHand.drop()
  expect(await sam.spaces.byHand.now()).toEqual({ step: 'nothing' })
  await hers.append([entry('from Sam')])
  await his.takeParcel(await hers.parcel())
  expect(await textsIn(his)).toEqual(['from Sam'])
  expect(await readSpace(hers)).toHaveLength(1)
})

test('[MT5] a file that is none, was changed, or is not due is refused by name, and nothing of what is under way changes', async () => {
  const { sam, robin } = await two('by hand, wrongly')
  const first = fileOf(await sam.spaces.byHand.invite())
  const flipped = first.map((byte, i) => (i === 50 ? byte ^ 1 : byte))
  expect(await robin.spaces.byHand.take(flipped)).toEqual({ ok: false, error: 'not-opened' })
  expect(await robin.spaces.byHand.take(first.slice(1))).toEqual({ ok: false, error: 'not-a-letter' })
  expect(await robin.spaces.byHand.now()).toEqual({ step: 'nothing' })
  const second = fileOf(await takes(robin, first))
  expect(await sam.spaces.byHand.take(first)).toEqual({ ok: false, error: 'not-a-letter' })
  expect(await robin.spaces.byHand.take(second)).toEqual({ ok: false, error: 'not-a-letter' })

  // Whoever stood between and answered first is seen by the words alone: Robin's do not come up at all.
  const between = await begin(await deviceOn(memoryRecords(), 'between'), 'a third one altogether, here')
  const theirs = fileOf(await takes(between, first))
  const third = fileOf(await takes(sam, theirs))
  expect(await robin.spaces.byHand.take(third)).toEqual({ ok: false, error: 'wrong-commitment' })
  expect(await sam.spaces.byHand.take(second)).toEqual({ ok: false, error: 'not-a-letter' })
  expect(await robin.spaces.byHand.joined()).toBeUndefined()
})
