import { expect, test } from 'vitest'
import { all, cheap, deviceOn, entry, robinsWords } from '../room/story.ts'
import { memoryRecords } from '../store/memory.ts'
import { decodeHeader, sameBytes, toHex } from '@dropwise/protocol'
import { give, joinedCouple, lacking, letDeviceIn, textsIn, type Couple } from './couple.ts'
import type { Space } from './port.ts'

test('[LA7] Sam links a tablet: it reads everything, writes in both spaces, and is never taken for Robin', async () => {
  expect(cheap.passes).toBe(1)
  const { sam, robin } = await joinedCouple('link')
  const phone = await deviceOn(memoryRecords(), 'phone')
  const tablet = await deviceOn(memoryRecords(), 'tablet')
  await sam.room.append([entry('private')])
  await sam.space.append([entry('given')])
  const offered = phone.pairings.offer(sam.room.spaces.linkable())
  const accepted = tablet.pairings.accept(offered.state.secret, offered.letter)
  if (!accepted.ok) throw new Error(accepted.error)
  const compared = phone.pairings.compare(offered.state, accepted.value.letter)
  if (!compared.ok) throw new Error(compared.error)
  expect(compared.value.words).toEqual(accepted.value.state.words)
  const [own, shared] = compared.value.admissions
  if (!own || !shared) throw new Error('two spaces')
  await sam.room.spaces.own.admit(own)
  await sam.space.admit(shared)
  const settled = tablet.pairings.settle(accepted.value.state, compared.value.letter)
  if (!settled.ok) throw new Error(settled.error)
  const begun = await tablet.beginLinked(robinsWords, settled.value)
  if (!begun.ok) throw new Error(begun.error)
  const onTablet = begun.value.spaces
  const [sharedThere] = onTablet.shared()
  if (!sharedThere) throw new Error('no shared space')
  await expect(onTablet.own.append([entry('too early')])).rejects.toMatchObject({ reason: 'not-admitted' })
  await give(sam.room.spaces.own, onTablet.own)
  await give(sam.space, sharedThere)
  expect(await textsIn(onTablet.own)).toEqual(['private'])
  expect(await textsIn(sharedThere)).toEqual(['given'])
  await begun.value.append([entry('from the tablet')])
  await sharedThere.append([entry('given from the tablet')])
  await give(onTablet.own, sam.room.spaces.own)
  await give(sharedThere, robin.space)
  expect((await all(sam.room)).map(({ payload }) => payload)).toEqual([{ text: 'private' }, { text: 'from the tablet' }])
  expect(await textsIn(robin.space)).toEqual(['given', 'given from the tablet'])
  expect(robin.space.sideOf(sharedThere.lane())).toBe('first')
  expect(sharedThere.side).toBe('first')
  expect((await begun.value.audit()).ok).toBe(true)
})

const readSeq = ({ header }: { readonly header: Uint8Array }): number => {
  const read = decodeHeader(header)
  return read.ok ? read.value.seq : -1
}

/** A tablet of Sam's, let in by the phone: its side of what the two share. */
const samsTablet = async (couple: Couple): Promise<Space> => {
  const tablet = await samsNewTablet(couple)
  await give(couple.sam.space, tablet)
  return tablet
}

/** That tablet before anything reached it. */
const samsNewTablet = async ({ suite, sam }: Couple): Promise<Space> => {
  const laneSecret = await letDeviceIn(suite, sam.space)
  const own = await letDeviceIn(suite, sam.room.spaces.own)
  const tablet = await deviceOn(memoryRecords(), 'the tablet')
  const bond = sam.room.spaces.linkable()[1]?.bond
  const begun = await tablet.beginLinked(robinsWords, [
    { founding: sam.room.spaces.own.synced.founding, bond: undefined, side: 'first', laneSecret: own },
    { founding: sam.space.synced.founding, bond, side: 'first', laneSecret },
  ])
  const [shared] = begun.ok ? begun.value.spaces.shared() : []
  if (!shared) throw new Error('no shared space')
  return shared
}

test('[LA3] Sam’s tablet withdraws what the phone wrote before the tablet was let in; Robin, who had nothing yet, gets all the rest', async () => {
  const couple = await joinedCouple('withdrawn by a later device')
  const { sam, robin } = couple
  const [first] = await sam.space.append([entry('said too soon')])
  const onTablet = await samsTablet(couple)
  await onTablet.withdraw([{ lane: first?.lane ?? '', seq: first?.seq ?? 0 }])
  await sam.space.append([entry('what stays')])
  await give(onTablet, sam.space)
  expect(await textsIn(sam.space)).toEqual(['what stays'])
  // What says that the body is gone is written by a lane that only the run without the body lets in.
  await give(sam.space, robin.space)
  expect(await textsIn(robin.space)).toEqual(['what stays'])
  expect((await robin.room.audit()).ok).toBe(true)
})

test('[LA10] the tablet that Sam took off had written to Robin; Robin answers without knowing, and Sam reads the answer', async () => {
  const couple = await joinedCouple('taken off in between')
  const { sam, robin } = couple
  const onTablet = await samsTablet(couple)
  await give(sam.space, robin.space)
  await onTablet.append([entry('from the tablet, too late')])
  await give(onTablet, robin.space)
  await sam.space.close([onTablet.lane()])
  await robin.space.append([entry('from Robin')])
  await give(robin.space, sam.space)
  expect(await textsIn(sam.space)).toEqual(['from Robin'])
  expect((await sam.room.audit()).ok).toBe(true)
  await give(sam.space, robin.space)
  expect(await textsIn(robin.space)).toEqual(['from Robin'])
  // Whoever comes after that has only what Sam has.
  const later = await samsTablet(couple)
  await give(sam.space, later)
  expect(await textsIn(later)).toEqual(['from Robin'])
})

test('[LA10] what ends a lane comes in the run that leans on what lies behind that end: Sam’s new tablet reads it all the same', async () => {
  const couple = await joinedCouple('an end that comes late')
  const { suite, sam, robin } = couple
  const laneSecret = await letDeviceIn(suite, robin.space)
  const [, linkable] = robin.room.spaces.linkable()
  const room = await (
    await deviceOn(memoryRecords(), 'Robin’s tablet')
  ).beginLinked(robinsWords, [
    { founding: robin.room.spaces.own.synced.founding, bond: undefined, side: 'first', laneSecret: suite.random(32) },
    { founding: robin.space.synced.founding, bond: linkable?.bond, side: 'second', laneSecret },
  ])
  if (!room.ok) throw new Error(room.error)
  const [onTablet] = room.value.spaces.shared()
  if (!onTablet) throw new Error('no shared space')
  await give(robin.space, onTablet)
  await onTablet.append([entry('from Robin’s tablet')])
  // Said on the phone, heard by Sam alone; then the phone is lost, and the tablet takes it off.
  const phone = robin.space.lane()
  await robin.space.append([entry('from Robin’s phone')])
  await give(robin.space, sam.space)
  await give(onTablet, sam.space)
  await sam.space.append([entry('from Sam, who saw both')])
  await give(sam.space, onTablet)
  await onTablet.close([phone])
  await sam.space.append([entry('more from Sam')])
  const gaps = (await lacking(sam.space, onTablet)).filter(({ lane }) => lane.toHex() !== phone)
  await onTablet.synced.receive(gaps)
  await onTablet.append([entry('an answer, from the tablet')])
  await give(onTablet, sam.space)
  const later = await samsNewTablet(couple)
  await sam.space.append([entry('the newest')])
  await give(sam.space, onTablet)
  // A relay keeps nothing behind an end that it knows of.
  const runs = (await lacking(onTablet, later)).map(run => (run.lane.toHex() === phone ? { ...run, events: run.events.slice(0, 2) } : run))
  await later.synced.receive(runs)
  expect(await textsIn(later)).toContain('the newest')
})

test('[LV6] what took a body back lies behind the end of its lane, and the body is gone: Robin reads all the rest', async () => {
  const couple = await joinedCouple('taken back behind an end')
  const { sam, robin } = couple
  const [gone] = await sam.space.append([entry('said too soon')])
  const samsOther = await samsTablet(couple)
  await samsOther.withdraw([{ lane: gone?.lane ?? '', seq: gone?.seq ?? 0 }])
  // The relay has both; the phone, which has not heard, takes the tablet off.
  const [taken] = await lacking(samsOther, sam.space)
  await sam.space.close([samsOther.lane()])
  await sam.space.append([entry('what stays')])
  const phone = (await lacking(sam.space, robin.space)).map(run => ({
    ...run,
    events: run.events.map(event =>
      readSeq(event) === gone?.seq && toHex(run.lane) === gone?.lane ? { ...event, body: undefined } : event,
    ),
  }))
  expect(phone.flatMap(({ events }) => events.filter(({ body }) => !body))).toHaveLength(1)
  // A body that nobody took back is missed all the same.
  await robin.space.synced.receive(phone)
  expect(await textsIn(robin.space)).toEqual([])
  await robin.space.synced.receive([...phone, ...(taken ? [taken] : [])])
  expect(await textsIn(robin.space)).toEqual(['what stays'])
  expect((await robin.room.audit()).ok).toBe(true)
})

test('[LA13] Sam’s phone takes the tablet off without what it had given to Robin: that counts no more, and Robin’s device says so', async () => {
  const couple = await joinedCouple('given and cut off')
  const { sam, robin } = couple
  const onTablet = await samsTablet(couple)
  await give(sam.space, robin.space)
  await onTablet.append([entry('It was five times.')])
  await give(onTablet, robin.space)
  expect(await textsIn(robin.space)).toEqual(['It was five times.'])
  expect(robin.space.cutOff()).toEqual([])
  await sam.space.close([onTablet.lane()])
  await give(sam.space, robin.space)
  expect(await textsIn(robin.space)).toEqual([])
  expect(robin.space.cutOff()).toEqual([onTablet.lane()])
  expect(sam.space.cutOff()).toEqual([])
})

/** Sam says one thing, Robin three, and Sam answers: “two” stands higher than anybody could know who never had it. */
const answered = async (seed: string) => {
  const couple = await joinedCouple(seed)
  const { sam, robin } = couple
  const onTablet = await samsTablet(couple)
  await sam.space.append([entry('one')])
  await give(sam.space, robin.space)
  for (const text of ['a', 'b', 'c']) await robin.space.append([entry(text)])
  await give(robin.space, sam.space)
  const [two] = await sam.space.append([entry('two')])
  await give(sam.space, onTablet)
  return { sam, robin, onTablet, two: { lane: two?.lane ?? '', seq: two?.seq ?? 0 } }
}

test('[LV9] Sam’s tablet takes back the phone’s newest words and writes on in one run; Robin, who has the words, takes both in', async () => {
  const { sam, robin, onTablet, two } = await answered('taken back and written on')
  await give(sam.space, robin.space)
  await onTablet.withdraw([two])
  await onTablet.append([entry('three')])
  await give(onTablet, robin.space)
  expect((await textsIn(robin.space)).toSorted()).toEqual(['a', 'b', 'c', 'one', 'three'])
  expect((await robin.room.audit()).ok).toBe(true)
})

test('[LV9] Robin never had the words that Sam took back; what Robin then writes holds for the tablet that still has them', async () => {
  const { sam, robin, onTablet, two } = await answered('never had')
  await sam.space.withdraw([two])
  await give(sam.space, robin.space)
  await robin.space.append([entry('d')])
  await give(robin.space, onTablet)
  expect((await textsIn(onTablet)).toSorted()).toEqual(['a', 'b', 'c', 'd', 'one'])
})

test('[LV4] what a close ends in the middle of a run holds for Robin, and what of it stands under a head can be given on', async () => {
  const couple = await joinedCouple('ended in the middle')
  const { sam, robin } = couple
  const onTablet = await samsTablet(couple)
  await onTablet.append([entry('one')])
  await onTablet.append([entry('two')])
  await give(onTablet, sam.space)
  // Robin gets more than Sam ever had, in one run under its last head; then the close comes that names “two” as the last.
  await onTablet.append([entry('three')])
  await sam.space.close([onTablet.lane()])
  const admitted = await lacking(sam.space, robin.space)
  const tablets = await lacking(onTablet, robin.space)
  const lane = onTablet.synced.lane()
  const bare = tablets.map(run =>
    sameBytes(run.lane, lane)
      ? { ...run, events: run.events.map((event, i) => (i === run.events.length - 1 ? event : { ...event, signature: undefined })) }
      : run,
  )
  await robin.space.synced.receive([...admitted.filter(run => !sameBytes(run.lane, lane)), ...bare])
  expect((await textsIn(robin.space)).toSorted()).toEqual(['one', 'two'])
  expect((await robin.room.audit()).ok).toBe(true)
  const given = await robin.space.synced.carried(lane, 0, { events: 256, bytes: Infinity })
  expect(given.events.every(({ signature }, i) => i < given.events.length - 1 || signature !== undefined)).toBe(true)
})

test('[LA6] Sam lets a tablet in while Robin turns the keys, and leaves: the tablet reads what Robin had said, and that it is over', async () => {
  const couple = await joinedCouple('left while keys turned')
  const { suite, sam, robin } = couple
  const onTablet = await samsTablet(couple)
  await letDeviceIn(suite, robin.space)
  await robin.space.append([entry('from Robin, who had not heard of the tablet')])
  await give(robin.space, sam.space)
  await sam.space.leave()
  await give(sam.space, onTablet)
  expect(await textsIn(onTablet)).toEqual(['from Robin, who had not heard of the tablet'])
  expect(onTablet.left()).toEqual(['first'])
  await give(sam.space, robin.space)
  expect((await robin.room.audit()).ok).toBe(true)
  // What Robin writes from then on is under a key that Sam's devices do not have.
  await robin.space.append([entry('for Robin alone')])
  await give(robin.space, onTablet)
  expect(await textsIn(onTablet)).not.toContain('for Robin alone')
})
