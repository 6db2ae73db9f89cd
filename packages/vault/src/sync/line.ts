import { fromHex, toHex } from '@dropwise/protocol'
import {
  authMessage,
  frameWriter,
  FRAME_BLOCK,
  FRAME_HEAD,
  relayFrames,
  type Cursor,
  type DeviceMessage,
  type RelayMessage,
} from '@dropwise/protocol/wire'
import type { SyncedSpace } from '../space/port.ts'
import { PATIENCE, type Finding, type SyncPorts, type SyncStatus, type Wire } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { rhythm } from './rhythm.ts'
import { cursorOf, decodeRemembered, encodeRemembered, NOTHING, type Remembered } from './remembered.ts'
import { taking } from './taking.ts'

/** One connection to a relay, as long as it lasts. */
export type Line = {
  readonly wire: Wire
  hear(frame: Uint8Array): void
  opened(): void
  /** Something new was written here. */
  written(): void
  /** The pace is another now. */
  paced(): void
  /** From now on briskly, where it is quiet. */
  quickened(): void
  gone(): void
}

/** What a line tells whoever keeps it, and is told: it outlives the connection. */
export type Around = {
  readonly pace: () => 'eager' | 'quiet'
  /** Whether a quiet connection goes briskly, and where that is told of the end of each brisk minute. */
  readonly brisk: () => boolean
  readonly minuteOver: () => void
  readonly tell: (finding: Finding) => void
  readonly become: (status: SyncStatus) => void
  /** The relay said that it has this device's lane up to here. */
  readonly reached: (seq: number) => void
  /** Everything that the relay had is here. */
  readonly caughtUp: () => void
  /** Does one thing after the other, whatever comes meanwhile. */
  readonly inTurn: (turn: () => Promise<void>) => void
}

/** Speaks with a relay over one connection, which `hangUp` ends. */
export const converse = (space: SyncedSpace, ports: SyncPorts, around: Around, wire: Wire, hangUp: () => void): Line => {
  const { pace, tell, become } = around
  const [reader, writer] = [relayFrames(), frameWriter()]
  let live = true
  let authed = false
  let caughtUp = false
  let remembered: Remembered = NOTHING
  let relay = reconcile(space, NOTHING.heads)
  const came = taking(space, ports, { had: (lane, seq, hash) => relay.had(lane, seq, hash), found: tell })
  const wanted = new Set<string>()
  const beats = rhythm(ports.after, around.brisk, around.minuteOver)
  let answered = true
  let patience = (): void => undefined
  /** Something has to come back before long. */
  const expect = (): void => {
    patience()
    patience = ports.after(PATIENCE, hangUp)
  }

  /** What fails ends the connection, and everything is asked again. */
  const inTurn = (work: () => Promise<void>): void => {
    const turn = async (): Promise<void> => {
      try {
        if (live) await work()
      } catch {
        if (live) hangUp()
      }
    }
    around.inTurn(turn)
  }
  const say = (...messages: readonly DeviceMessage[]): void => messages.forEach(message => writer.add(message))
  const flush = (): void => {
    if (pace() === 'eager') for (const frame of writer.all()) wire.send(frame)
  }
  const settle = (): void => {
    if (authed) become(caughtUp && !relay.busy && writer.waiting === 0 && wanted.size === 0 ? 'resting' : 'syncing')
  }
  const offer = async (room?: number): Promise<void> => {
    const runs = await relay.offer(room)
    for (const run of runs) say({ kind: 'push', run })
    flush()
    if (pace() === 'eager' && runs.length > 0) expect()
    settle()
  }
  const room = (): number | undefined => (pace() === 'eager' ? undefined : FRAME_BLOCK - FRAME_HEAD - writer.waiting)
  const remember = async (cursor?: Cursor): Promise<void> => {
    const { place, hash } = cursor ? { place: cursor.place, hash: toHex(cursor.hash) } : remembered
    remembered = { instance: remembered.instance, place, hash, heads: new Map(relay.heads()) }
    await space.keepCursor(encodeRemembered(remembered))
  }

  /** Regular frames, full or empty. A relay that did not answer the last is gone; a brisk connection does not wait for each answer. */
  const beat = (): void =>
    beats.next(() => {
      if (pace() === 'quiet' && !answered && !around.brisk()) return hangUp()
      // The next is due from now on, whatever it takes to fill this one.
      beat()
      inTurn(async () => {
        if (pace() !== 'quiet') return
        await offer(room())
        if (answered && around.brisk()) expect()
        answered = false
        wire.send(writer.quiet())
      })
    })

  const greet = async ({ instance, nonce }: Extract<RelayMessage, { kind: 'challenge' }>): Promise<void> => {
    const before = decodeRemembered(await space.cursor())
    const again = before.instance === toHex(instance)
    remembered = again ? before : { ...NOTHING, instance: toHex(instance) }
    relay = reconcile(space, remembered.heads)
    const auth = space.auth()
    const { key, binding } = auth
    const signature = auth.sign(authMessage({ origin: ports.origin, instance, space: space.space, lane: space.lane(), nonce }))
    say(
      { kind: 'found', founding: space.founding },
      { kind: 'auth', key, binding, signature },
      { kind: 'sub', cursor: cursorOf(remembered) },
    )
    // A quiet connection has one frame now and the next in five minutes: what this relay lacked when last seen goes with it.
    if (pace() === 'quiet') {
      if (again) await offer(room())
      wire.send(writer.quiet())
      beat()
    }
    flush()
  }

  /** Pages are done: what the frontier promised and did not come is asked for by name. */
  const reconciled = async (): Promise<void> => {
    caughtUp = true
    around.caughtUp()
    for (const { lane, from } of relay.lacking()) {
      if (wanted.has(lane)) continue
      wanted.add(lane)
      say({ kind: 'want', lane: fromHex(lane), from })
    }
    await offer(room())
  }

  /** A lane that was asked for by name has come, or has not. */
  const given = (lane: string): void => {
    if (!wanted.delete(lane) || came.waits(lane)) return
    const lacks = relay.lacking().find(one => one.lane === lane)
    if (lacks) tell({ kind: 'withheld', lane, seq: lacks.from })
  }

  const refusedBy = async (nack: Extract<RelayMessage, { kind: 'nack' }>): Promise<void> => {
    const lane = toHex(nack.lane)
    const about = lane === '00'.repeat(32) ? undefined : lane
    switch (nack.reason) {
      case 'reset':
        remembered = { ...remembered, place: 0, hash: NOTHING.hash }
        return
      case 'gap':
        if (nack.number > nack.first) return hangUp()
        relay.back(lane, nack.number - 1)
        return offer(room())
      case 'fork':
        tell({ kind: 'fork', lane })
        relay.block(lane, 'refused')
        return settle()
      case 'absent':
        if (wanted.has(lane)) return given(lane)
        return tell({ kind: 'turned-away', reason: nack.reason, lane: about, number: nack.number })
      case 'stranger':
        // As a guest this device gives what the relay lacks; its own admission may be among it.
        relay.block(lane, 'stranger')
        if (!authed) tell({ kind: 'turned-away', reason: nack.reason, lane: about, number: nack.number })
        return authed ? offer(room()) : undefined
      case 'busy':
        return hangUp()
      case 'closed':
      case 'size':
      case 'quota-events':
      case 'quota-bytes':
      case 'quota-lanes':
      case 'quota-address':
      case 'signature':
      case 'malformed':
      case 'taken':
        if (about) relay.block(lane, 'refused')
        tell({ kind: 'turned-away', reason: nack.reason, lane: about, number: nack.number })
        return settle()
    }
  }

  const hear = async (message: RelayMessage): Promise<void> => {
    switch (message.kind) {
      case 'challenge':
        return greet(message)
      case 'frontier':
        authed = true
        relay.frontier(message.rows).forEach(tell)
        around.reached(relay.seqOf(toHex(space.lane())))
        become('syncing')
        return offer(room())
      case 'page':
        relay.welcome()
        caughtUp &&= !message.more
        await came.take(message.runs)
        // What waits is in memory alone: it has to come again.
        if (!came.waits()) await remember(message.cursor)
        return message.more ? undefined : reconciled()
      case 'lane':
        await came.take([message.run])
        if (!message.more) given(toHex(message.run.lane))
        return settle()
      case 'ack':
        relay.acked(toHex(message.lane), message.seq, toHex(message.hash))
        around.reached(relay.seqOf(toHex(space.lane())))
        await offer(room())
        return relay.busy ? undefined : remember()
      case 'nack':
        return refusedBy(message)
      case 'founding':
      case 'letters':
      case 'kept':
        return
    }
  }

  expect()
  return {
    wire,
    opened: () => {
      say({ kind: 'hello', space: space.space, lane: space.lane(), pace: pace() })
      if (pace() === 'quiet') wire.send(writer.quiet())
      flush()
    },
    hear: frame => {
      answered = true
      patience()
      const messages = reader.read(frame)
      if (!messages.ok) {
        tell({ kind: 'malformed' })
        return hangUp()
      }
      for (const message of messages.value) inTurn(() => hear(message))
    },
    written: () => {
      if (authed && pace() === 'eager') inTurn(() => offer())
      else settle()
    },
    paced: () => {
      if (!authed) return hangUp()
      say({ kind: 'pace', pace: pace() })
      for (const frame of writer.all()) wire.send(frame)
      if (pace() === 'quiet') beat()
      else {
        beats.stop()
        inTurn(() => offer())
      }
    },
    quickened: () => beats.anew(),
    gone: () => {
      live = false
      beats.stop()
      patience()
    },
  }
}
