import { fromHex, toHex } from '@dropwise/protocol'
import { authMessage, relayFrames, type Cursor, type RelayMessage } from '@dropwise/protocol/wire'
import type { SyncedSpace } from '../space/port.ts'
import type { Finding, SyncPorts, SyncStatus, Wire } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { refused } from './refused.ts'
import { cursorOf, decodeRemembered, encodeRemembered, NOTHING, type Remembered } from './remembered.ts'
import { taking } from './taking.ts'
import { voiceOver } from './voice.ts'

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
  const reader = relayFrames()
  let live = true
  let authed = false
  let caughtUp = false
  let remembered: Remembered = NOTHING
  let relay = reconcile(space, NOTHING.heads)
  const came = taking(space, ports, { had: (lane, seq, hash) => relay.had(lane, seq, hash), found: tell })
  const wanted = new Set<string>()

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
  const voice = voiceOver({ ...around, wire, after: ports.after, inTurn, hangUp })
  const settle = (): void => {
    if (authed) become(caughtUp && !relay.busy && !voice.waits && wanted.size === 0 ? 'resting' : 'syncing')
  }
  /** Gives what the relay lacks, as much as goes now. */
  const offer = async (): Promise<void> => {
    const runs = await relay.offer(voice.room())
    for (const run of runs) voice.say({ kind: 'push', run })
    voice.flush()
    if (pace() === 'eager' && runs.length > 0) voice.expect()
    settle()
  }
  const remember = async (cursor?: Cursor): Promise<void> => {
    const { place, hash } = cursor ? { place: cursor.place, hash: toHex(cursor.hash) } : remembered
    remembered = { instance: remembered.instance, place, hash, heads: new Map(relay.heads()) }
    await space.keepCursor(encodeRemembered(remembered))
  }

  const greet = async ({ instance, nonce }: Extract<RelayMessage, { kind: 'challenge' }>): Promise<void> => {
    const before = decodeRemembered(await space.cursor())
    const again = before.instance === toHex(instance)
    remembered = again ? before : { ...NOTHING, instance: toHex(instance) }
    relay = reconcile(space, remembered.heads)
    const auth = space.auth()
    const { key, binding } = auth
    const signature = auth.sign(authMessage({ origin: ports.origin, instance, space: space.space, lane: space.lane(), nonce }))
    voice.say(
      { kind: 'found', founding: space.founding },
      { kind: 'auth', key, binding, signature },
      { kind: 'sub', cursor: cursorOf(remembered) },
    )
    // A quiet connection has one frame now and the next in five minutes: what this relay lacked when last seen goes with it.
    if (pace() === 'quiet') {
      if (again) await offer()
      voice.sendQuiet()
      voice.beat(offer)
    }
    voice.flush()
  }

  /** Pages are done: what the frontier promised and did not come is asked for by name. */
  const reconciled = async (): Promise<void> => {
    caughtUp = true
    around.caughtUp()
    for (const { lane, from } of relay.lacking()) {
      if (wanted.has(lane)) continue
      wanted.add(lane)
      voice.say({ kind: 'want', lane: fromHex(lane), from })
    }
    await offer()
  }

  /** A lane that was asked for by name has come, or has not. */
  const given = (lane: string): void => {
    if (!wanted.delete(lane) || came.waits(lane)) return
    const lacks = relay.lacking().find(one => one.lane === lane)
    if (lacks) tell({ kind: 'withheld', lane, seq: lacks.from })
  }

  const refusedBy = (nack: Extract<RelayMessage, { kind: 'nack' }>): Promise<void> | void => {
    const lane = toHex(nack.lane)
    const { tells, blocks, next } = refused(nack, { authed, asked: wanted.has(lane) })
    if (blocks) relay.block(lane, blocks)
    if (tells) tell(tells)
    switch (next) {
      case 'hang-up':
        return hangUp()
      case 'anew':
        remembered = { ...remembered, place: 0, hash: NOTHING.hash }
        return
      case 'back':
        relay.back(lane, nack.number - 1)
        return offer()
      case 'given':
        return given(lane)
      case 'offer':
        return offer()
      case 'settle':
        return settle()
      case 'nothing':
        return
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
        return offer()
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
        await offer()
        return relay.busy ? undefined : remember()
      case 'nack':
        return refusedBy(message)
      case 'founding':
      case 'letters':
      case 'kept':
        return
    }
  }

  voice.expect()
  return {
    wire,
    opened: () => {
      voice.say({ kind: 'hello', space: space.space, lane: space.lane(), pace: pace() })
      if (pace() === 'quiet') voice.sendQuiet()
      voice.flush()
    },
    hear: frame => {
      voice.answered()
      const messages = reader.read(frame)
      if (!messages.ok) {
        tell({ kind: 'malformed' })
        return hangUp()
      }
      for (const message of messages.value) inTurn(() => hear(message))
    },
    written: () => {
      if (authed && pace() === 'eager') inTurn(offer)
      else settle()
    },
    paced: () => {
      if (!authed) return hangUp()
      voice.say({ kind: 'pace', pace: pace() })
      voice.sendAll()
      if (pace() === 'quiet') voice.beat(offer)
      else {
        voice.rest()
        inTurn(offer)
      }
    },
    quickened: () => voice.anew(),
    gone: () => {
      live = false
      voice.stop()
    },
  }
}
