import { fromHex, toHex } from '@dropwise/protocol'
import {
  authMessage,
  frameWriter,
  FRAME_BLOCK,
  FRAME_HEAD,
  relayFrames,
  wholeEvents,
  type Cursor,
  type DeviceMessage,
  type RelayMessage,
  type Run,
} from '@dropwise/protocol/wire'
import type { LaneRun, SyncedSpace } from '../space/port.ts'
import type { Finding, SyncOptions, SyncPorts, SyncStatus, Wire } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { cursorOf, decodeRemembered, encodeRemembered, NOTHING, type Remembered } from './remembered.ts'

/** A quiet space connects after a random delay, and then sends a frame in this rhythm (S17). */
const QUIET_DELAY = 90_000
const QUIET_RHYTHM = 300_000
const FIRST_RETRY = 1_000
const LAST_RETRY = 300_000
/** Milliseconds in which a relay has to answer the first frame, and whatever is pushed eagerly. */
export const PATIENCE = 31_000
/** Runs that wait for an admission; what is beyond is asked for again later. */
const WAITING = 64

/** A space that is being kept in step with a relay. */
export type SpaceSync = {
  readonly status: SyncStatus
  /** From now on everything at once, or in regular frames again. */
  setPace(pace: 'eager' | 'quiet'): void
  /** Ends the connection; resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/**
 * Keeps a space in step with a relay: reads what others wrote, pushes what the relay lacks, also of others, and comes back after every
 * interruption. What this device acknowledges to nobody is durable in the space before the cursor moves.
 */
export const syncSpace = (space: SyncedSpace, ports: SyncPorts, options: SyncOptions = {}): SpaceSync => {
  const tell = (finding: Finding): void => options.found?.(finding)
  let pace: 'eager' | 'quiet' = options.eager ? 'eager' : 'quiet'
  let status: SyncStatus = 'offline'
  let stopped = false
  let failures = 0
  let line: Line | undefined
  let cancel = (): void => undefined
  let last: Promise<void> = Promise.resolve()

  const become = (next: SyncStatus): void => {
    if (next === status) return
    status = next
    options.changed?.(next)
  }

  type Line = { readonly wire: Wire; hear(frame: Uint8Array): void; opened(): void; written(): void; paced(): void; gone(): void }

  const dial = (): void => {
    cancel = () => undefined
    if (stopped) return
    let open = true
    const close = (): void => {
      if (!open) return
      open = false
      line?.gone()
      line = undefined
      become('offline')
      if (stopped) return
      const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures) * (0.5 + ports.chance() / 2)
      failures += 1
      cancel = ports.after(pace === 'quiet' ? Math.max(wait, ports.chance() * QUIET_DELAY) : wait, dial)
    }
    const wire = ports.connect({
      opened: () => open && line?.opened(),
      frame: bytes => open && line?.hear(bytes),
      closed: close,
    })
    line = converse(wire, () => {
      wire.close()
      close()
    })
  }

  const converse = (wire: Wire, hangUp: () => void): Line => {
    const [reader, writer] = [relayFrames(), frameWriter()]
    let live = true
    let authed = false
    let caughtUp = false
    let remembered: Remembered = NOTHING
    let relay = reconcile(space, NOTHING.heads)
    let waiting: LaneRun[] = []
    const wanted = new Set<string>()
    let tick = (): void => undefined
    let answered = true
    let patience = (): void => undefined
    /** Something has to come back before long. */
    const expect = (): void => {
      patience()
      patience = ports.after(PATIENCE, hangUp)
    }

    /** One after the other, whatever comes meanwhile; what fails ends the connection, and everything is asked again. */
    const inTurn = (work: () => Promise<void>): void => {
      const turn = async (): Promise<void> => {
        try {
          if (live) await work()
        } catch {
          if (live) hangUp()
        }
      }
      last = last.then(turn)
    }
    const say = (...messages: readonly DeviceMessage[]): void => messages.forEach(message => writer.add(message))
    const flush = (): void => {
      if (pace === 'eager') for (const frame of writer.all()) wire.send(frame)
    }
    const settle = (): void => {
      if (authed) become(caughtUp && !relay.busy && writer.waiting === 0 && wanted.size === 0 ? 'resting' : 'syncing')
    }
    const offer = async (room?: number): Promise<void> => {
      const runs = await relay.offer(room)
      for (const run of runs) say({ kind: 'push', run })
      flush()
      if (pace === 'eager' && runs.length > 0) expect()
      settle()
    }
    const room = (): number | undefined => (pace === 'eager' ? undefined : FRAME_BLOCK - FRAME_HEAD - writer.waiting)
    const remember = async (cursor?: Cursor): Promise<void> => {
      const { place, hash } = cursor ? { place: cursor.place, hash: toHex(cursor.hash) } : remembered
      remembered = { instance: remembered.instance, place, hash, heads: new Map(relay.heads()) }
      await space.keepCursor(encodeRemembered(remembered))
    }

    /** Regular frames, full or empty. A relay that did not answer the last is gone. */
    const beat = (): void => {
      tick = ports.after(QUIET_RHYTHM, () => {
        if (pace === 'quiet' && !answered) return hangUp()
        inTurn(async () => {
          if (pace === 'quiet') {
            await offer(room())
            answered = false
            wire.send(writer.quiet())
          }
          beat()
        })
      })
    }

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
      if (pace === 'quiet') {
        if (again) await offer(room())
        wire.send(writer.quiet())
        beat()
      }
      flush()
    }

    const take = async (runs: readonly Run[]): Promise<void> => {
      const came = runs.map((run): LaneRun => {
        const whole = wholeEvents(space.space, run, ports.hash)
        const events = whole.map(({ header, body }, i) => ({ header, body, signature: i === whole.length - 1 ? run.signature : undefined }))
        const head = whole.at(-1)
        if (head) relay.had(toHex(run.lane), head.seq, toHex(head.hash))
        return { lane: run.lane, first: run.first, events }
      })
      let all = [...waiting, ...came]
      waiting = []
      // Once more whenever something was kept: it may have let in whom the rest came from.
      while (all.length > 0) {
        const received = await space.receive(all)
        received.forEach(one => one.kind === 'refused' && tell({ kind: 'refused', lane: one.lane, ...one.refusal }))
        const rest = all.filter((_, i) => received[i]?.kind === 'waiting')
        if (rest.length === all.length) {
          waiting = rest.slice(0, WAITING)
          return
        }
        all = rest
      }
    }

    /** Pages are done: what the frontier promised and did not come is asked for by name. */
    const reconciled = async (): Promise<void> => {
      caughtUp = true
      failures = 0
      for (const { lane, from } of relay.lacking()) {
        if (wanted.has(lane)) continue
        wanted.add(lane)
        say({ kind: 'want', lane: fromHex(lane), from })
      }
      await offer(room())
    }

    /** A lane that was asked for by name has come, or has not. */
    const given = (lane: string): void => {
      if (!wanted.delete(lane) || waiting.some(run => toHex(run.lane) === lane)) return
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
          become('syncing')
          return offer(room())
        case 'page':
          relay.welcome()
          await take(message.runs)
          // What waits is in memory alone: it has to come again.
          if (waiting.length === 0) await remember(message.cursor)
          return message.more ? undefined : reconciled()
        case 'lane':
          await take([message.run])
          if (!message.more) given(toHex(message.run.lane))
          return settle()
        case 'ack':
          relay.acked(toHex(message.lane), message.seq, toHex(message.hash))
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
        say({ kind: 'hello', space: space.space, lane: space.lane(), pace })
        if (pace === 'quiet') wire.send(writer.quiet())
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
        if (authed && pace === 'eager') inTurn(() => offer())
        else settle()
      },
      paced: () => {
        if (!authed) return hangUp()
        say({ kind: 'pace', pace })
        for (const frame of writer.all()) wire.send(frame)
        if (pace === 'quiet') beat()
        else {
          tick()
          inTurn(() => offer())
        }
      },
      gone: () => {
        live = false
        tick()
        patience()
      },
    }
  }

  const quiet = space.whenWritten(() => line?.written())
  cancel = ports.after(pace === 'eager' ? 0 : ports.chance() * QUIET_DELAY, dial)

  return {
    get status() {
      return status
    },
    setPace: next => {
      if (next === pace) return
      pace = next
      if (line) line.paced()
      else if (next === 'eager' && !stopped) {
        cancel()
        dial()
      }
    },
    stop: async () => {
      stopped = true
      quiet()
      cancel()
      line?.wire.close()
      line?.gone()
      line = undefined
      await last
      become('offline')
    },
  }
}
