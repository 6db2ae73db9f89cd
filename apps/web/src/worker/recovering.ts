import type { Device, LinkedSpace, Recovered, RecoverRefusal, Room } from '@dropwise/vault'
import type { Outcome, WordsRefusal } from './channel.ts'
import type { RelayPorts } from './this-relay.ts'

const REFUSALS: { readonly [R in RecoverRefusal | 'other-words']: WordsRefusal } = {
  'not-twelve-words': 'words/not-twelve',
  'wrong-words': 'words/wrong',
  'no-such-room': 'words/no-such-room',
  'other-words': 'words/others',
  'connection-lost': 'words/no-connection',
}

/** Coming back by words alone: the room is looked for first, and this device let in once a passphrase was chosen for it. */
export type Recovering = {
  seek(words: string): Promise<Outcome<undefined, WordsRefusal>>
  /** Lets this device in; asked again, it gives the same, so that a refused passphrase lets no second one in. */
  letIn(others: 'stay' | 'go'): Promise<Outcome<readonly LinkedSpace[], WordsRefusal>>
  forget(): void
}

export const recoveringBy = (relay: RelayPorts | undefined, device: () => Promise<Device>): Recovering => {
  let found: Recovered | undefined
  let linked: readonly LinkedSpace[] | undefined
  const forget = (): void => {
    found = undefined
    linked = undefined
  }
  return {
    seek: async words => {
      forget()
      if (!relay) return { ok: false, error: 'words/no-connection' }
      const sought = await (await device()).recover(relay, words)
      if (!sought.ok) return { ok: false, error: REFUSALS[sought.error] }
      found = sought.value
      return { ok: true, value: undefined }
    },
    letIn: async others => {
      if (linked) return { ok: true, value: linked }
      if (!found) return { ok: false, error: 'words/no-such-room' }
      const done = await found.letIn(others)
      if (!done.ok) return { ok: false, error: 'words/no-connection' }
      linked = done.value
      return { ok: true, value: linked }
    },
    forget,
  }
}

/** Lets words into an open room: new ones, or the same ones into what was joined since. */
export const letWordsIn = async (room: Room, words: string, how: 'keep' | 'extend'): Promise<Outcome<undefined, WordsRefusal>> => {
  const done = await room.spaces.words[how](words)
  return done.ok ? { ok: true, value: undefined } : { ok: false, error: REFUSALS[done.error] }
}
