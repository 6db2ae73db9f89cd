import { indexedDbRecords, openDevice, overWebSocket, spokenWords, suggestPassphrase, type Device } from '@dropwise/vault'
import { putUp, type Board } from './answered.ts'
import type { Answers, Message, Question } from './channel.ts'
import { createHouse } from './house.ts'
import { thisRelay } from './this-relay.ts'

const scope = globalThis as unknown as {
  postMessage(message: Message): void
  addEventListener(type: 'message', heard: (event: MessageEvent<Question | { readonly board: Board }>) => void): void
}

/** One tab writes at a time; the others look. The lock goes with the worker. */
const turn = (): Promise<(() => void) | undefined> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request('dropwise', { ifAvailable: true }, lock => {
        if (!lock) return resolve(undefined)
        return new Promise<void>(release => resolve(release))
      })
      .catch(reject)
  })

let opened: Promise<Device> | undefined
/** Asked for again where it was refused: a setting can change, and a disk can be emptied. */
const device = (): Promise<Device> => {
  const opening = (opened ??= indexedDbRecords('dropwise').then(records => openDevice(records)))
  opening.catch(() => {
    if (opened === opening) opened = undefined
  })
  return opening
}

const house: Answers = createHouse({
  device,
  clock: { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone },
  ids: () => crypto.randomUUID(),
  turn,
  suggest: () => suggestPassphrase(length => crypto.getRandomValues(new Uint8Array(length))),
  push: (watch, value) => scope.postMessage({ watch, value }),
  relay: thisRelay(location.origin, overWebSocket(location.origin), spokenWords),
  // Built, this file's name holds a hash of all the code that folds.
  ...(import.meta.env.PROD && { snapshots: { build: import.meta.url, every: 512 } }),
})

const answer = async ({ ask, with: given }: Question): Promise<unknown> => {
  const asked = house[ask] as (given: unknown) => Promise<unknown>
  return asked(given)
}

let board: Board | undefined
const say = (message: Extract<Message, { id: number }>): void => {
  if (board) putUp(board, message.id)
  scope.postMessage(message)
}
scope.addEventListener('message', ({ data }) => {
  if ('board' in data) return void (board = data.board)
  answer(data).then(
    back => say({ id: data.id, back }),
    (error: unknown) => say({ id: data.id, broke: error instanceof Error ? error.name : 'unknown' }),
  )
})

/** How often words whose ten minutes are over are let go (milliseconds). */
const EVERY = 20_000
setInterval(() => void house.release(undefined).catch(() => undefined), EVERY)
