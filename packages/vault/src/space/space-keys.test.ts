import { TAGS } from '@dropwise/protocol'
import { expect, test } from 'vitest'
import { loadSuite, type Suite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { deviceOver } from '../device/device.ts'
import { begin, cheap, deviceOn, entry, robinsWords, samsWords, unlock } from '../room/story.ts'
import { memoryRecords } from '../store/memory.ts'
import { give, letDeviceIn, textsIn } from './couple.ts'
import type { Space } from './port.ts'
import { wipeBeyond, type OpenKeys } from './space-keys.ts'
import type { RoomSpace } from './space.ts'

const DERIVED = [TAGS.epochContent, TAGS.laneHead, TAGS.laneWrap, TAGS.laneAuth, TAGS.recovery].map(tag => tag.toHex())
const bytesOf = (secrets: Iterable<Uint8Array>): string[] => [...secrets].map(secret => secret.toHex())
const overwritten = (secret: Uint8Array): boolean => secret.every(byte => byte === 0)

/** What lies in memory, not overwritten, beside what the room works with now. */
const beside = ({ head, auth, opens, contentKeys }: OpenKeys, secrets: Iterable<Uint8Array>): string[] => {
  const now = new Set([head.secretKey, auth.secretKey, ...opens.map(one => one.wrapSecret), ...contentKeys.values()])
  return bytesOf([...secrets].filter(secret => !now.has(secret) && !overwritten(secret)))
}

/** The suite, and every secret that it ever derived for a lane or an epoch, as it lies in memory. */
const watching = async (seed: string): Promise<{ suite: Suite; secrets: Set<Uint8Array> }> => {
  const real = await loadSuite(seeded(seed))
  const secrets = new Set<Uint8Array>()
  const seen = (secret: Uint8Array): Uint8Array => {
    secrets.add(secret)
    return secret
  }
  const suite: Suite = {
    ...real,
    keyedHash: (key, message) => {
      const made = real.keyedHash(key, message)
      return DERIVED.includes(message.subarray(0, 24).toHex()) ? seen(made) : made
    },
    signingKeys: from => {
      const made = real.signingKeys(from)
      seen(made.secretKey)
      return made
    },
  }
  return { suite, secrets }
}

test('[RM6] Sam lets a tablet in, and takes it off: of what the phone derived for the keys before, nothing lies about', async () => {
  const { suite, secrets } = await watching('Sam’s phone')
  const store = memoryRecords()
  const room = await begin(deviceOver({ store, suite, now: () => 0, argon: cheap }), samsWords)
  const own = room.spaces.own as RoomSpace
  const keys = (): OpenKeys => own.state.keys()
  const lyingAbout = (): string[] => beside(keys(), secrets)
  expect(lyingAbout()).toEqual([])

  await room.append([entry('before')])
  const letIn = await letDeviceIn(await loadSuite(seeded('a tablet')), own)
  expect(keys().contentKeys.size).toBe(2)
  expect(lyingAbout()).toEqual([])
  const tablet = await deviceOn(memoryRecords(), 'the tablet')
  const begun = await tablet.beginLinked(robinsWords, [
    { founding: own.synced.founding, bond: undefined, side: 'first', laneSecret: letIn },
  ])
  if (!begun.ok) throw new Error(begun.error)
  const onTablet = begun.value.spaces.own
  await give(own, onTablet)
  // The tablet turns the keys, and the phone opens them with what comes.
  await onTablet.admit(await newcomer(onTablet))
  await give(onTablet, own)
  expect(keys().contentKeys.size).toBe(3)
  expect(lyingAbout()).toEqual([])
  await own.close([onTablet.lane()])
  expect(keys().contentKeys.size).toBe(4)
  expect(own.wrongs()).toEqual([])
  expect(lyingAbout()).toEqual([])

  // The words on paper are the strongest key of all; their lane is let in, and no secret of it stays.
  await room.spaces.words.keep(await room.spaces.words.make())
  expect(room.spaces.words.cover()).toBe('all')
  expect(lyingAbout()).toEqual([])

  expect(await textsIn(own)).toEqual(['before'])
  room.lock()
  expect(bytesOf([...secrets].filter(secret => !overwritten(secret)))).toEqual([])
})

/** Another device that wants to come in. */
const newcomer = async (space: Space): Promise<Parameters<Space['admit']>[0]> => {
  let wanted: Parameters<Space['admit']>[0] | undefined
  await letDeviceIn(await loadSuite(seeded('a laptop')), { ...space, admit: async lane => void (wanted = lane) })
  if (!wanted) throw new Error('nobody')
  return wanted
}

test('[RM6, SY10] Sam’s phone was set back and goes on in another lane: the secrets of the one before are overwritten', async () => {
  const store = memoryRecords()
  const phone = await begin(await deviceOn(store, 'the phone'), samsWords)
  const lastWeek = memoryRecords()
  for (const key of await store.keys('')) await lastWeek.commit([{ put: key, value: (await store.get(key)) ?? new Uint8Array() }])
  await phone.append([entry('this week')])

  const { suite, secrets } = await watching('the phone, set back')
  const back = await unlock(deviceOver({ store: lastWeek, suite, now: () => 0, argon: cheap }), samsWords)
  const own = back.spaces.own as RoomSpace
  const before = own.state.keys()
  const lane = own.lane()
  await give(phone.spaces.own, own)
  expect(own.lane()).not.toBe(lane)
  expect([before.head.secretKey, before.auth.secretKey, before.kept.laneSecret].every(overwritten)).toBe(true)
  expect(beside(own.state.keys(), secrets)).toEqual([])
  await own.append([entry('in the new lane')])
  expect(await textsIn(own)).toEqual(['this week', 'in the new lane'])
})

test('what stays in use is not overwritten with what is done with', async () => {
  const suite = await loadSuite(seeded('two sets'))
  const room = await begin(await deviceOn(memoryRecords(), 'a phone'), samsWords)
  const keys = (room.spaces.own as RoomSpace).state.keys()
  const before = keys.head.secretKey.toHex()
  const other = { ...keys, auth: suite.signingKeys(suite.random(32)) }
  wipeBeyond(suite, keys, keys)
  wipeBeyond(suite, other, keys)
  expect(keys.head.secretKey.toHex()).toBe(before)
  expect([overwritten(keys.auth.secretKey), overwritten(other.auth.secretKey)]).toEqual([false, true])
})
