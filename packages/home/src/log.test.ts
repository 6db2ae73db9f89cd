import { memoryRecords, openDevice } from '@dropwise/vault'
import { expectOwnLog } from './log.contract.ts'
import { memoryLog } from './memory-log.ts'
import { roomLog } from './room-log.ts'

const PASSPHRASE = 'marble otter window cello'
const CHEAP = { argon: { memoryKiB: 8, passes: 1 } }

expectOwnLog('memory', async () => {
  const log = memoryLog()
  return { log, again: () => Promise.resolve(memoryLog('lane', log.entries)) }
})

expectOwnLog('a room', async () => {
  const store = memoryRecords()
  const begun = await (await openDevice(store, CHEAP)).begin(PASSPHRASE)
  if (!begun.ok) throw new Error(begun.error)
  const again = async () => {
    begun.value.lock()
    const unlocked = await (await openDevice(store, CHEAP)).unlock(PASSPHRASE)
    if (!unlocked.ok) throw new Error(unlocked.error)
    return roomLog(unlocked.value)
  }
  return { log: roomLog(begun.value), again }
})
