import { expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { deviceOn, entry, robinsWords } from '../room/story.ts'
import { give, joinedCouple, textsIn } from '../space/couple.ts'
import { memoryRecords } from '../store/memory.ts'
import { overWebSocket } from '../sync/web-socket.ts'

const relay = oneRelay()
const there = () => overWebSocket(relay.url)

/** The tablet comes into Sam’s room, and has both spaces as they are on the phone. */
const letIn = async ({ room, space }: Awaited<ReturnType<typeof joinedCouple>>['sam'], tablet: Awaited<ReturnType<typeof deviceOn>>) => {
  const offering = room.spaces.offerLink(there())
  const accepting = tablet.acceptLink(there(), offering.secret)
  expect(await accepting.words).toEqual(await offering.words)
  expect(await offering.agree()).toEqual({ ok: true, value: undefined })
  const linked = await accepting.linked
  if (!linked.ok) throw new Error(linked.error)
  const begun = await tablet.beginLinked(robinsWords, linked.value)
  if (!begun.ok) throw new Error(begun.error)
  const [shared] = begun.value.spaces.shared()
  if (!shared) throw new Error('no shared space')
  const { own } = begun.value.spaces
  await give(room.spaces.own, own)
  await give(space, shared)
  return { own, shared }
}

test('[LA7] at a mailbox, Sam’s tablet shows the words of Sam’s phone, and reads both spaces once Sam said that they are the same', async () => {
  const { sam } = await joinedCouple('link over a mailbox')
  const tablet = await deviceOn(memoryRecords(), 'tablet')
  await sam.room.append([entry('private')])
  await sam.space.append([entry('given')])
  const { own, shared } = await letIn(sam, tablet)
  expect([await textsIn(own), await textsIn(shared)]).toEqual([['private'], ['given']])
})

test('[MT3] nothing is let in before the words were compared, and who gives up is told so', async () => {
  const { sam } = await joinedCouple('link given up')
  const tablet = await deviceOn(memoryRecords(), 'tablet given up')
  const offering = sam.room.spaces.offerLink(there())
  const accepting = tablet.acceptLink(there(), offering.secret)
  await Promise.all([accepting.words, offering.words])
  offering.close()
  accepting.close()
  expect((await accepting.linked).ok).toBe(false)
  expect(await offering.agree()).toMatchObject({ ok: false })
  expect(sam.room.spaces.own.members()).toHaveLength(1)
})

test('[S25] a tablet that Sam removes reads nothing that is written afterwards, in either space', async () => {
  const { sam, robin } = await joinedCouple('link and remove')
  const tablet = await deviceOn(memoryRecords(), 'tablet to be removed')
  const { own, shared } = await letIn(sam, tablet)

  await sam.room.spaces.removeDevice(own.lane())
  await sam.room.append([entry('after')])
  await sam.space.append([entry('given after')])
  await give(sam.space, robin.space)
  await robin.space.append([entry('from Robin after')])
  await give(robin.space, sam.space)
  await give(sam.room.spaces.own, own)
  await give(sam.space, shared)
  expect([await textsIn(own), await textsIn(shared)]).toEqual([[], []])
  await shared.append([entry('from the tablet')])
  await give(shared, robin.space)
  expect(await textsIn(robin.space)).toEqual(['given after', 'from Robin after'])
  await expect(sam.room.spaces.removeDevice(sam.room.spaces.own.lane())).rejects.toMatchObject({ reason: 'not-a-member' })
})
