import { concat, decodeTrusted, encodeCanonical, err, ok, type Result } from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import { keep } from '../store/keep.ts'
import type { SpacePorts } from '../space/state.ts'
import { answer, enter, finish, invite, type Answered, type Invited, type Joined, type Settled } from './joining.ts'
import type { PairingRefusal } from './letter.ts'

/** Record of a joining by hand that is under way. It may take days, and outlives locking. */
export const BY_HAND = 'by-hand'

/** How many bytes each of the three files has (SPEC, “Meeting”): nothing else tells them apart. */
const FILES = { invitation: 104, answer: 136, last: 248 } as const

/** Where a joining by hand stands. `file`: what the other gets next, as often as it is asked for. `words`: what both screens show. */
export type HandJoining =
  | { readonly step: 'nothing' }
  | { readonly step: 'invited' | 'answered'; readonly file: Uint8Array }
  | { readonly step: 'words'; readonly file: Uint8Array | undefined; readonly words: readonly number[] }

/** Why a file was not taken. `not-a-letter`: it is none, or not the one that is due. */
export type HandRefusal = PairingRefusal | 'not-a-letter'

/** Joining without any relay: three files go from hand to hand, sealed for each other's devices as letters at a mailbox are. */
export type ByHand = {
  now(): Promise<HandJoining>
  /** Begins, in place of whatever was under way. */
  invite(): Promise<HandJoining>
  /** Takes the file that came: an invitation where nothing is under way, else the one that is due. Durable when it resolves. */
  take(file: Uint8Array): Promise<Result<HandJoining, HandRefusal>>
  /** What both agreed on; undefined before the last file. It counts once both people have compared the words. */
  joined(): Promise<Joined | undefined>
  /** Forgets it. */
  drop(): Promise<void>
}

/** What is kept: what goes to the other next, and with which state it goes on. */
type Kept = { readonly file: Uint8Array | undefined; readonly state: Invited | Answered | Settled }

const shown = ({ file, state }: Kept): HandJoining =>
  state.step === 'settled' ? { step: 'words', file, words: state.joined.words } : { step: state.step, file: file ?? new Uint8Array() }

export const byHandOver = ({ suite, records, store, live }: Pick<SpacePorts, 'suite' | 'records' | 'store' | 'live'>): ByHand => {
  const read = async (): Promise<Kept | undefined> => {
    const kept = await records.read(BY_HAND)
    return kept && readKept(decodeTrusted(kept))
  }
  const put = async (kept: Kept): Promise<HandJoining> => {
    live()
    await keep(store, BY_HAND, [records.put(BY_HAND, encodeCanonical(writtenKept(kept)))])
    return shown(kept)
  }
  const next = (kept: Kept | undefined, file: Uint8Array): Result<Kept, HandRefusal> => {
    if (!kept && file.length === FILES.invitation) return answered(suite, file)
    // The same again changes nothing; another one finds the secret spent.
    if (kept?.state.step === 'invited' && file.length === FILES.answer) return finished(suite, kept.state, file)
    if (kept?.state.step === 'answered' && file.length === FILES.last) return entered(suite, kept.state, file)
    return err('not-a-letter')
  }
  return {
    now: async () => {
      const kept = await read()
      return kept ? shown(kept) : { step: 'nothing' }
    },
    invite: async () => {
      const { state, letter } = invite(suite)
      return put({ state, file: concat(state.secret, letter) })
    },
    take: async file => {
      const taken = next(await read(), file)
      return taken.ok ? ok(await put(taken.value)) : taken
    },
    joined: async () => {
      const kept = await read()
      return kept?.state.step === 'settled' ? kept.state.joined : undefined
    },
    drop: async () => {
      live()
      await keep(store, BY_HAND, [records.remove(BY_HAND)])
    },
  }
}

const answered = (suite: Suite, file: Uint8Array): Result<Kept, HandRefusal> => {
  const said = answer(suite, file.slice(0, KEY_BYTES), file.slice(KEY_BYTES))
  return said.ok ? ok({ state: said.value.state, file: said.value.letter }) : said
}
const finished = (suite: Suite, state: Invited, file: Uint8Array): Result<Kept, HandRefusal> => {
  const settled = finish(suite, state, file)
  return settled.ok ? ok({ state: settled.value, file: settled.value.letter }) : settled
}
const entered = (suite: Suite, state: Answered, file: Uint8Array): Result<Kept, HandRefusal> => {
  const settled = enter(suite, state, file)
  return settled.ok ? ok({ state: settled.value, file: undefined }) : settled
}

/** Undefined has no form in a record. */
const writtenKept = ({ file, state }: Kept): unknown => ({ file: file ?? null, state })

const readKept = (value: unknown): Kept => {
  const { file, state } = value as { readonly file: Uint8Array | null; readonly state: Kept['state'] }
  return { file: file ?? undefined, state }
}
