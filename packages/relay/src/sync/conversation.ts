import { toHex } from '@dropwise/protocol'
import { MAX_MAILBOX, type Cursor, type DeviceMessage, type NackReason, type Pace, type Run } from '@dropwise/protocol/wire'
import { isFounding, letIn, type Named } from './admission.ts'
import type { Desk, Subscriber } from './desk.ts'
import { farewell, headsUpTo } from './farewell.ts'
import type { Hall, Voice } from './hall.ts'
import { reading, type Reading } from './reading.ts'

const ZERO = new Uint8Array(32)
/** Pushes of one connection that are under way at once. */
const UNDER_WAY = 64

/** One device's conversation with the relay (SPEC, The wire). Messages are heard one after the other; only pushes overlap. */
export const conversation = (hall: Hall, voice: Voice) => {
  const { store } = hall
  let pace: Pace = 'eager'
  let named: Named | undefined
  let brought: Uint8Array | undefined
  let there: { readonly desk: Desk; readonly reading: Reading } | undefined
  let finder = false
  let cursor: Cursor | undefined
  let ended = false
  const underWay = new Set<Promise<void>>()
  const leaving: (() => void)[] = []

  const nack = (reason: NackReason, about: { lane?: Uint8Array; first?: number; number?: number; hash?: Uint8Array } = {}): void => {
    hall.counts.refused(reason)
    const { lane = ZERO, first = 0, number = 0, hash = ZERO } = about
    voice.say({ kind: 'nack', reason, lane, first, number, hash })
  }
  const absent = (lane: Uint8Array, first: number): void => nack('absent', { lane, first })
  const giveUp = (reason: NackReason, number = 0): void => {
    if (ended) return
    nack(reason, { lane: named?.lane ?? ZERO, number })
    ended = true
    voice.end()
  }
  /** What fails in the store: nothing is known, the device asks again. */
  const orBusy = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => undefined,
      (error: unknown) => {
        hall.failed(error)
        giveUp('busy')
      },
    )
  const member = () => named && there?.desk.membership.members.get(toHex(named.lane))

  /** Reading begins once it was asked for and this relay knows that the lane is a member. */
  const read = async (): Promise<void> => {
    if (!cursor || !there || !member()) return
    const from = cursor
    cursor = undefined
    if (!(await there.reading.begin(from))) nack('reset')
    await there.reading.nothing()
    if (there.reading.over()) return giveUp('closed')
    // Not waited for: what the device says meanwhile is heard.
    if (pace === 'eager') void orBusy(toTheEnd(there.reading))
  }
  /** Whoever has read up to where their side left is shown out. */
  const toTheEnd = async (reader: Reading): Promise<void> => {
    await reader.pump()
    if (reader.over()) giveUp('closed')
  }
  /** This lane is closed: it reads on to where its side left, or is shown out at once. */
  const closing = async ({ desk, reading: reader }: { desk: Desk; reading: Reading }, count: number): Promise<void> => {
    const until = named && !desk.purged ? await farewell(store, desk, toHex(named.lane)) : undefined
    if (until === undefined) return giveUp('closed', count)
    reader.endAt(until)
    await (pace === 'eager' ? toTheEnd(reader) : undefined)
  }

  const subscriber: Subscriber = {
    news: () => void (pace === 'eager' && there && orBusy(there.reading.pump())),
    membersChanged: () => {
      const limit = member()?.limit
      if (there && (there.desk.purged || limit)) void orBusy(closing(there, limit?.count ?? 0))
      else void orBusy(read())
    },
  }

  const enter = async (auth: Extract<DeviceMessage, { kind: 'auth' }>): Promise<void> => {
    if (!named || there || finder) return giveUp('malformed')
    const entered = await letIn(hall, voice, named, brought, auth)
    if (entered.kind === 'refused') return giveUp(entered.reason, entered.number)
    finder = entered.kind === 'finder'
    if (entered.kind !== 'in') return
    const { desk } = entered
    // Gone before anything was answered: nobody would let the space go.
    if (ended) return hall.desks.release(desk)
    there = { desk, reading: reading(hall, voice, desk.space, named.lane, absent) }
    if (entered.until !== undefined) there.reading.endAt(entered.until)
    hall.desks.take(desk, subscriber)
    const rows = entered.until === undefined ? [...desk.heads.values()] : await headsUpTo(store, desk.space, entered.until)
    voice.say({ kind: 'frontier', rows: rows.map(({ lane, seq, hash }) => ({ lane, seq, hash })) })
  }

  const push = async (desk: Desk, run: Run): Promise<void> => {
    const about = { lane: run.lane, first: run.first }
    const { facts } = desk
    const done = await hall.push(desk, run)
    if (done.kind === 'nack') return nack(done.reason, { ...about, ...done })
    hall.counts.pushed(run.events.length)
    voice.say({ kind: 'ack', lane: run.lane, seq: done.seq, hash: done.hash })
    if (done.grew || facts !== desk.facts) hall.others.wrote(desk.space)
    for (const other of desk.subscribers) {
      if (done.grew && other !== subscriber) other.news()
      if (facts !== desk.facts) other.membersChanged()
    }
  }

  const letters = async (name: Uint8Array): Promise<void> =>
    voice.say({ kind: 'letters', name, letters: await store.letters(name, hall.now()) })

  const hear = async (message: DeviceMessage): Promise<void> => {
    switch (message.kind) {
      case 'hello': {
        if (named) return giveUp('malformed')
        named = { space: message.space, lane: message.lane, nonce: hall.primitives.random(32) }
        ;({ pace } = message)
        const known = (await store.founding(message.space)) !== undefined
        return voice.say({ kind: 'challenge', instance: hall.instance, nonce: named.nonce, known })
      }
      case 'found':
        if (!named || there || !isFounding(hall, named.space, message.founding)) return giveUp('malformed')
        brought = message.founding.slice()
        return
      case 'auth':
        return enter(message)
      case 'sub':
        if (!there || cursor) return giveUp('malformed')
        ;({ cursor } = message)
        return member() ? read() : nack('stranger', { lane: named?.lane ?? ZERO })
      case 'push': {
        if (!there) return giveUp('malformed')
        const work = orBusy(push(there.desk, message.run)).finally(() => underWay.delete(work))
        underWay.add(work)
        // What says who is a member decides about what follows.
        if (underWay.size >= UNDER_WAY || message.run.events.some(({ kind }) => kind !== 'content')) await Promise.all(underWay)
        return
      }
      case 'want':
        if (!there || !member()) return giveUp('malformed')
        // Behind the leave of one's own side there is nothing to ask for by name.
        if (member()?.limit) return absent(message.lane, message.from)
        return there.reading.want(message.lane, message.from, pace)
      case 'pace':
        ;({ pace } = message)
        if (pace === 'eager' && there) void orBusy(there.reading.hurry())
        return
      case 'find': {
        if (!finder || !named) return giveUp('malformed')
        const space = await store.spaceOf(named.lane)
        const founding = space && (await store.founding(space))
        return founding?.length ? voice.say({ kind: 'founding', founding }) : nack('absent', { lane: named.lane })
      }
      case 'put': {
        const wait = hall.letters.take(voice.address, 1, hall.now())
        if (wait > 0) return nack('quota-address', { lane: message.name, number: wait })
        const kept = await store.putLetter(message.name.slice(), message, hall.now() + hall.limits.letter, MAX_MAILBOX)
        if (kept !== 'kept') return nack(kept === 'full' ? 'size' : 'taken', { lane: message.name, first: message.index })
        voice.say({ kind: 'kept', name: message.name, index: message.index })
        hall.others.lettered(message.name.slice())
        return hall.mailboxes.came(message.name)
      }
      case 'get': {
        const wait = hall.looks.take(voice.address, 1, hall.now())
        if (wait > 0) return nack('quota-address', { lane: message.name, number: wait })
        const name = message.name.slice()
        if (leaving.length < 8) leaving.push(hall.mailboxes.wait(name, () => void orBusy(letters(name))))
        return letters(name)
      }
    }
  }

  return {
    get pace() {
      return pace
    },
    /** Whether hello and auth are done, or were not needed. */
    get settled() {
      return there !== undefined || finder || leaving.length > 0
    },
    hear: (message: DeviceMessage): Promise<void> => (ended ? Promise.resolve() : orBusy(hear(message))),
    /** Nothing that came can be read. */
    malformed: () => giveUp('malformed'),
    /** Everything that was asked for so far is done; on a quiet connection with a page for the frame that follows. */
    answered: async (room: number): Promise<void> => {
      await Promise.all(underWay)
      if (room > 0 && there && member() && !ended) await orBusy(there.reading.sip())
    },
    /** The connection is gone. */
    gone: (): void => {
      ended = true
      for (const leave of leaving) leave()
      if (!there) return
      there.reading.stop()
      there.desk.subscribers.delete(subscriber)
      hall.desks.release(there.desk)
    },
  }
}
