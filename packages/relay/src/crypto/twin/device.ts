import { authBindingMessage } from '@dropwise/protocol'
import {
  authMessage,
  frameWriter,
  relayFrames,
  type Cursor,
  type DeviceMessage,
  type Pace,
  type RelayMessage,
} from '@dropwise/protocol/wire'
import { WebSocket } from 'ws'
import { ZERO, type LaneKeys } from './writing.ts'

// For stories: devices that speak with a relay message by message.

export const START: Cursor = { place: 0, hash: ZERO }

type Heard<K extends RelayMessage['kind']> = Extract<RelayMessage, { kind: K }>

const opening = (socket: WebSocket): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket))
    socket.on('error', reject)
  })

/** A bare socket, from an address of this machine. */
export const bareSocket = (url: string, localAddress = '127.0.0.1'): Promise<WebSocket> => opening(new WebSocket(url, { localAddress }))

/** From which address of this machine somebody dials, and what makes them hang up, also before anybody answered. */
export type Dialling = { readonly localAddress?: string; readonly hangUp?: AbortSignal }

/** A socket to a relay, spoken to and heard in whole messages. */
export const dial = async (url: string, headers: Record<string, string> = {}, { localAddress, hangUp }: Dialling = {}) => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync`, { headers, ...(localAddress ? { localAddress } : {}) })
  hangUp?.addEventListener('abort', () => socket.terminate())
  const open = opening(socket)
  const [reader, writer] = [relayFrames(), frameWriter()]
  const heard: RelayMessage[] = []
  const frames: number[] = []
  let wake = (): void => undefined
  let closed: number | undefined
  socket.on('message', (data: Buffer) => {
    frames.push(data.length)
    const read = reader.read(new Uint8Array(data))
    if (!read.ok) throw new Error(read.error)
    heard.push(...read.value)
    wake()
  })
  socket.on('close', code => {
    closed = code
    wake()
  })
  await open
  const until = async <T>(found: () => T | undefined): Promise<T> => {
    for (;;) {
      const there = found()
      if (there !== undefined) return there
      if (closed !== undefined) throw new Error(`closed ${closed} after ${heard.map(each => each.kind).join(' ')}`)
      await new Promise<void>(resolve => (wake = resolve))
    }
  }
  return {
    socket,
    frames,
    say: (...messages: readonly DeviceMessage[]): void => {
      for (const message of messages) writer.add(message)
      for (const frame of writer.all()) socket.send(frame)
    },
    /** One frame of 4 KiB, full or empty. */
    quiet: (...messages: readonly DeviceMessage[]): void => {
      for (const message of messages) writer.add(message)
      socket.send(writer.quiet())
    },
    /** The next message of a kind; what came before it is dropped. */
    next: <K extends RelayMessage['kind']>(kind: K): Promise<Heard<K>> =>
      until(() => {
        const at = heard.findIndex(message => message.kind === kind)
        return at < 0 ? undefined : (heard.splice(0, at + 1).at(-1) as Heard<K>)
      }),
    /** The next message, whatever it is. */
    any: (): Promise<RelayMessage> => until(() => heard.shift()),
    /** Waits for so many frames. */
    framed: (count: number): Promise<true> => until(() => (frames.length >= count ? (true as const) : undefined)),
    over: (): Promise<number> => new Promise(resolve => (closed === undefined ? socket.once('close', resolve) : resolve(closed))),
    close: (): void => socket.close(),
  }
}
export type Line = Awaited<ReturnType<typeof dial>>

/** The messages by which a lane answers a challenge. */
export const answers = (
  keys: LaneKeys,
  space: Uint8Array,
  challenge: { instance: Uint8Array; nonce: Uint8Array },
  origin: string,
): DeviceMessage => ({
  kind: 'auth',
  key: keys.auth,
  binding: keys.sign(authBindingMessage({ space, lane: keys.lane, auth: keys.auth })),
  signature: keys.answer(authMessage({ origin, ...challenge, space, lane: keys.lane })),
})

/** Connects a lane: hello, founding record, auth. */
export const enter = async (
  url: string,
  lane: { readonly keys: LaneKeys; readonly space: Uint8Array; readonly founding: Uint8Array },
  { pace = 'eager', found = true, ...dialling }: { readonly pace?: Pace; readonly found?: boolean } & Dialling = {},
): Promise<Line> => {
  const line = await dial(url, {}, dialling)
  line.say({ kind: 'hello', space: lane.space, lane: lane.keys.lane, pace })
  const challenge = await line.next('challenge')
  const auth = answers(lane.keys, lane.space, challenge, url)
  line.say(...(found ? [{ kind: 'found', founding: lane.founding } as const] : []), auth)
  return line
}
