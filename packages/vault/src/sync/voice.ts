import { frameWriter, FRAME_BLOCK, FRAME_HEAD, type DeviceMessage } from '@dropwise/protocol/wire'
import { PATIENCE, type SyncPorts, type Wire } from './ports.ts'
import { rhythm } from './rhythm.ts'

/** What a voice stands on: the connection, its pace, and whoever acts on it in turn and ends it. */
export type VoiceOf = {
  readonly wire: Wire
  readonly after: SyncPorts['after']
  readonly pace: () => 'eager' | 'quiet'
  /** Whether a quiet connection goes briskly, and where that is told of the end of each brisk minute. */
  readonly brisk: () => boolean
  readonly minuteOver: () => void
  readonly inTurn: (work: () => Promise<void>) => void
  readonly hangUp: () => void
}

/**
 * What goes out over one connection, and when: at once where it is eager; where it is quiet, in frames of one size at fixed times, full or
 * empty (S17). It hangs up on a relay that does not answer.
 */
export const voiceOver = ({ wire, after, pace, brisk, minuteOver, inTurn, hangUp }: VoiceOf) => {
  const writer = frameWriter()
  const beats = rhythm(after, brisk, minuteOver)
  let answered = true
  let patience = (): void => undefined
  const expect = (): void => {
    patience()
    patience = after(PATIENCE, hangUp)
  }
  const sendAll = (): void => {
    for (const frame of writer.all()) wire.send(frame)
  }
  /** A relay that did not answer the last frame is gone; a brisk connection does not wait for each answer. */
  const beat = (fill: () => Promise<void>): void =>
    beats.next(() => {
      if (pace() === 'quiet' && !answered && !brisk()) return hangUp()
      // The next is due from now on, whatever it takes to fill this one.
      beat(fill)
      inTurn(async () => {
        if (pace() !== 'quiet') return
        await fill()
        if (answered && brisk()) expect()
        answered = false
        wire.send(writer.quiet())
      })
    })

  return {
    say: (...messages: readonly DeviceMessage[]): void => messages.forEach(message => writer.add(message)),
    /** Sends what was said, if the pace is one that lets it go now. */
    flush: (): void => {
      if (pace() === 'eager') sendAll()
    },
    /** Sends what was said, whatever the pace. */
    sendAll,
    /** Sends one frame of the quiet size, with as much of what was said as it holds. */
    sendQuiet: (): void => wire.send(writer.quiet()),
    /** Bytes that the next quiet frame has left; undefined where anything goes at once. */
    room: (): number | undefined => (pace() === 'eager' ? undefined : FRAME_BLOCK - FRAME_HEAD - writer.waiting),
    /** Whether something said has not gone yet. */
    get waits() {
      return writer.waiting > 0
    },
    /** Something has to come back before long. */
    expect,
    /** Something came back. */
    answered: (): void => {
      answered = true
      patience()
    },
    /** Quiet frames from now on; `fill` says what goes with each. */
    beat,
    /** The beginning of a brisk minute: what is due is due anew. */
    anew: (): void => beats.anew(),
    /** No more quiet frames. */
    rest: (): void => beats.stop(),
    /** Nothing more, and nothing is waited for. */
    stop: (): void => {
      beats.stop()
      patience()
    },
  }
}
