import { deviceFrames, FRAME_BLOCK, FRAME_HEAD, frameWriter } from '@dropwise/protocol/wire'
import type { WebSocket } from 'ws'
import { conversation } from './conversation.ts'
import type { Hall, Voice } from './hall.ts'

/** So much may wait in the socket before the next page is read. */
const PAGE_AHEAD = 1024 * 1024
/** Frames that may wait to be heard before the socket is paused. */
const FRAMES_AHEAD = 4

export type Connection = {
  /** Hears what has come, says what there is to say, and ends the connection. */
  drain(): Promise<void>
  /** Asks whether somebody is there; ends the connection when the last question was not answered. */
  ping(): void
  /** Ends a connection that has not said who it is. */
  hurry(): void
}

/** Carries a conversation over a socket. `slow` is told when a reader was dropped. */
export const connect = (hall: Hall, socket: WebSocket, from: Pick<Voice, 'origins' | 'address'>, slow: () => void): Connection => {
  const reader = deviceFrames()
  const writer = frameWriter()
  let flushing: NodeJS.Immediate | undefined
  let ending = false
  let alive = true
  let waiting = 0
  let heard: Promise<void> = Promise.resolve()
  let sentAll: (() => void)[] = []

  const send = (frame: Uint8Array): void => {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > hall.limits.slowBytes) {
      slow()
      socket.terminate()
      return
    }
    socket.send(frame, () => {
      if (socket.bufferedAmount > PAGE_AHEAD) return
      for (const go of sentAll) go()
      sentAll = []
    })
  }
  const flush = (): void => {
    clearImmediate(flushing)
    flushing = undefined
    if (talk.pace === 'eager' || ending) for (const frame of writer.all()) send(frame)
    if (ending) socket.close(1000)
  }

  const talk = conversation(hall, {
    ...from,
    say: message => {
      writer.add(message)
      if (talk.pace === 'eager') flushing ??= setImmediate(flush)
    },
    ready: () => {
      flush()
      return socket.bufferedAmount > PAGE_AHEAD ? new Promise(resolve => sentAll.push(resolve)) : Promise.resolve()
    },
    end: () => {
      ending = true
      flushing ??= setImmediate(flush)
    },
  })

  const hear = async (data: Uint8Array): Promise<void> => {
    const messages = reader.read(data)
    if (!messages.ok) return talk.malformed()
    for (const message of messages.value) await talk.hear(message)
    if (talk.pace !== 'quiet') return
    await talk.answered(FRAME_BLOCK - FRAME_HEAD - writer.waiting)
    if (!ending) send(writer.quiet())
  }

  socket.on('message', (data, binary) => {
    const bytes = binary && Buffer.isBuffer(data) ? new Uint8Array(data.buffer, data.byteOffset, data.length) : new Uint8Array()
    waiting += 1
    if (waiting > FRAMES_AHEAD) socket.pause()
    heard = heard
      .then(() => hear(bytes))
      .finally(() => {
        waiting -= 1
        if (waiting <= FRAMES_AHEAD && socket.isPaused) socket.resume()
      })
  })
  socket.on('pong', () => (alive = true))
  // A socket that fails closes; there is nothing to say about it but that.
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const go of sentAll) go()
    talk.gone()
  })

  return {
    drain: async () => {
      socket.pause()
      await heard
      await talk.answered(0)
      flush()
      socket.resume()
      socket.close(1012)
    },
    ping: () => {
      if (!alive) return socket.terminate()
      alive = false
      socket.ping()
    },
    hurry: () => void (talk.settled || socket.terminate()),
  }
}
