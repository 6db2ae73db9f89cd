import { memoryRecords, openDevice, type Room } from '@dropwise/vault'
import { memoryShared } from './memory-log.ts'
import type { MutualYes } from './ports.ts'
import { spaceLog } from './space-log.ts'
import { expectMutualYes } from './yes.contract.ts'

const CHEAP = { argon: { memoryKiB: 8, passes: 1 } }
const good = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const ofBoth = (first: MutualYes | undefined, second: MutualYes | undefined) => {
  if (!first || !second) throw new Error('nobody to say yes to')
  return { first, second }
}

expectMutualYes('memory', async () => {
  const shared = memoryShared()
  return ofBoth(shared.first.yes, shared.second.yes)
})

expectMutualYes('a shared space', async () => {
  const devices = await Promise.all(['a', 'b'].map(() => openDevice(memoryRecords(), CHEAP)))
  const [robin, sam] = devices
  if (!robin || !sam) throw new Error('two devices')
  const [robins, sams] = (await Promise.all(devices.map(async device => good(await device.begin('marble otter window cello'))))) as [
    Room,
    Room,
  ]
  const invited = sam.pairings.invite()
  const answered = good(robin.pairings.answer(invited.state.secret, invited.letter))
  const finished = good(sam.pairings.finish(invited.state, answered.letter))
  const entered = good(robin.pairings.enter(answered.state, finished.letter))
  const [one, other] = [good(await sams.spaces.enter(finished.joined)), good(await robins.spaces.enter(entered.joined))]
  const [first, second] = one.side === 'first' ? [one, other] : [other, one]
  return ofBoth(spaceLog(first).yes, spaceLog(second).yes)
})
