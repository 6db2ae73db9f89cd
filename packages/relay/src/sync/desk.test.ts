import type { RelayMessage } from '@dropwise/protocol/wire'
import { expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { loadPrimitives } from '../crypto/primitives.ts'
import { answers } from '../crypto/twin/device.ts'
import { sharedFounding, writing } from '../crypto/twin/writing.ts'
import { memoryStore } from '../store/memory.ts'
import { conversation } from './conversation.ts'
import { openHall, type Hall } from './hall.ts'
import { defaultLimits } from './limits.ts'

const ORIGIN = 'https://relay.example'
const nothing = (): void => undefined
const hallHere = async (): Promise<Hall> =>
  openHall({
    store: memoryStore(),
    primitives: await loadPrimitives(),
    limits: defaultLimits,
    counts: { refused: nothing, pushed: nothing, paged: nothing },
    clock: systemClock,
    failed: nothing,
  })

/** A device that says hello; `auth` is what it answers. */
const greet = async (hall: Hall, lane: ReturnType<typeof writing>) => {
  const said: RelayMessage[] = []
  const voice = {
    origins: [ORIGIN],
    address: 'here',
    say: (one: RelayMessage) => void said.push(one),
    ready: async () => undefined,
    end: nothing,
  }
  const talk = conversation(hall, voice)
  await talk.hear({ kind: 'hello', space: lane.space, lane: lane.keys.lane, pace: 'eager' })
  const [challenge] = said
  if (challenge?.kind !== 'challenge') throw new Error('no challenge')
  return { talk, said, auth: answers(lane.keys, lane.space, challenge, ORIGIN) }
}

const founding = sharedFounding('robin', 'sam')

test('[RE20] a space is at hand while somebody is there: not for a stranger, nor for who was gone before an answer', async () => {
  const hall = await hallHere()
  const robin = await greet(hall, writing('robin', founding))
  await robin.talk.hear({ kind: 'found', founding })
  await robin.talk.hear(robin.auth)
  expect(hall.desks.size).toBe(1)
  robin.talk.gone()
  expect(hall.desks.size).toBe(0)

  const stranger = await greet(hall, writing('a stranger', founding))
  await stranger.talk.hear(stranger.auth)
  expect(stranger.said.at(-1)).toMatchObject({ kind: 'nack', reason: 'stranger' })
  expect(hall.desks.size).toBe(0)

  const sam = await greet(hall, writing('sam', founding))
  const answering = sam.talk.hear(sam.auth)
  sam.talk.gone()
  await answering
  expect(hall.desks.size).toBe(0)
})

test('[RE11] Robin is let in while a stranger is turned away: Robin still hears what Sam says', async () => {
  const hall = await hallHere()
  const first = await greet(hall, writing('robin', founding))
  await first.talk.hear({ kind: 'found', founding })
  await first.talk.hear(first.auth)
  first.talk.gone()

  const [stranger, robin] = [await greet(hall, writing('a stranger', founding)), await greet(hall, writing('robin', founding))]
  await Promise.all([stranger.talk.hear(stranger.auth), robin.talk.hear(robin.auth)])
  await robin.talk.hear({ kind: 'sub', cursor: { place: 0, hash: new Uint8Array(32) } })
  const lane = writing('sam', founding)
  const sam = await greet(hall, lane)
  await sam.talk.hear(sam.auth)
  expect(hall.desks.size).toBe(1)
  await sam.talk.hear({ kind: 'push', run: lane.run({ kind: 'content', body: new Uint8Array(300) }) })
  await expect.poll(() => robin.said.some(one => one.kind === 'page' && one.runs.length > 0)).toBe(true)
})
