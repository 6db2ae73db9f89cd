import { deviceFrames, frameWriter, type RelayMessage } from '@dropwise/protocol/wire'
import type { RelayStore } from '@dropwise/relay'
import type { Connect } from '@dropwise/vault'
import { loadPrimitives } from '../../packages/relay/src/crypto/primitives.ts'
import { conversation } from '../../packages/relay/src/sync/conversation.ts'
import { openHall } from '../../packages/relay/src/sync/hall.ts'
import { defaultLimits } from '../../packages/relay/src/sync/limits.ts'

/** What becomes of one frame on its way. */
export type Fate = 'comes' | 'lost' | 'doubled' | 'cut' | 'late'
export const ORIGIN = 'http://relay.here'

/** Nobody is refused for writing much in a simulated hour. */
const MANY = { laneBurst: 1e9, foundingsPerHour: 1e9, lettersPerHour: 1e9, looksPerHour: 1e9, socketsPerAddress: 1e9 }

export type RelayHere = {
  readonly connect: Connect
  /** Ends every connection; resolves when nothing that came is under way any more. */
  end(): Promise<void>
}

/**
 * A relay in this process, without sockets: the same conversation, the same frames, and nothing that a seed does not decide.
 *
 * @param fate what becomes of the next frame, either way
 */
export const relayHere = async (store: RelayStore, fate: () => Fate): Promise<RelayHere> => {
  const counts = { refused: () => undefined, pushed: () => undefined, paged: () => undefined }
  const hall = await openHall({
    store,
    primitives: await loadPrimitives(),
    limits: { ...defaultLimits, ...MANY },
    counts,
    failed: () => undefined,
    clock: { now: () => 0, every: () => () => undefined, after: () => () => undefined },
  })

  const connections = new Set<() => Promise<void>>()
  const connect: Connect = heard => {
    const [reader, writer] = [deviceFrames(), frameWriter()]
    let open = true
    const end = (): void => {
      if (!open) return
      open = false
      connections.delete(endNow)
      talk.gone()
      setImmediate(() => heard.closed())
    }
    const endNow = async (): Promise<void> => {
      end()
      await turn.catch(() => undefined)
    }
    connections.add(endNow)
    /** What was held back, to come after the next one. */
    const over = (deliver: (frame: Uint8Array) => void) => {
      let held: Uint8Array | undefined
      return (frame: Uint8Array): void => {
        const becomes = fate()
        if (becomes === 'late' && !held) {
          held = frame
          return
        }
        if (becomes === 'lost') return
        const come = becomes === 'cut' ? frame.subarray(0, frame.length >> 1) : frame
        for (const one of [come, ...(becomes === 'doubled' ? [come] : []), ...(held ? [held] : [])])
          setImmediate(() => open && deliver(one))
        held = undefined
      }
    }
    const toDevice = over(frame => heard.frame(frame))
    const flush = (): void => {
      for (const frame of writer.all()) toDevice(frame)
    }
    const talk = conversation(hall, {
      origins: [ORIGIN],
      address: 'here',
      say: (message: RelayMessage) => {
        writer.add(message)
        setImmediate(() => open && flush())
      },
      ready: () => Promise.resolve(flush()),
      // What was said before goes out first, as a socket does it.
      end: () =>
        setImmediate(() => {
          if (open) flush()
          setImmediate(() => setImmediate(end))
        }),
    })
    const hear = async (frame: Uint8Array): Promise<void> => {
      const messages = reader.read(frame)
      if (!messages.ok) return talk.malformed()
      for (const message of messages.value) await talk.hear(message)
    }
    let turn: Promise<void> = Promise.resolve()
    const toRelay = over(frame => {
      turn = turn.then(() => hear(frame))
    })
    setImmediate(() => open && heard.opened())
    return { send: frame => open && toRelay(frame), close: end }
  }
  return { connect, end: async () => void (await Promise.all([...connections].map(over => over()))) }
}
