import { toHex } from '@dropwise/protocol'
import type { RelayMessage } from '@dropwise/protocol/wire'
import type { Finding } from './ports.ts'

type Nack = Extract<RelayMessage, { kind: 'nack' }>

/** What a refusal asks for: something to tell, a lane to offer no more, and what to do then. */
export type Refused = {
  readonly tells?: Finding
  readonly blocks?: 'refused' | 'stranger'
  /** `given`: a lane asked for by name is not there. `back`: the relay has less of the lane than thought. `anew`: its place in the order is worthless. */
  readonly next: 'hang-up' | 'anew' | 'back' | 'given' | 'offer' | 'settle' | 'nothing'
}

/** The name that a relay gives where a refusal is about no lane. */
const NO_LANE = '00'.repeat(32)

/**
 * What a relay's refusal means on a line.
 *
 * @param authed whether the relay knows this device as a member's by now
 * @param asked whether this very lane was asked for by name
 */
export const refused = (nack: Nack, { authed, asked }: { readonly authed: boolean; readonly asked: boolean }): Refused => {
  const lane = toHex(nack.lane)
  const about = lane === NO_LANE ? undefined : lane
  const tells: Finding = { kind: 'turned-away', reason: nack.reason, lane: about, number: nack.number }
  switch (nack.reason) {
    case 'reset':
      return { next: 'anew' }
    case 'gap':
      return { next: nack.number > nack.first ? 'hang-up' : 'back' }
    case 'fork':
      return { tells: { kind: 'fork', lane }, blocks: 'refused', next: 'settle' }
    case 'absent':
      return asked ? { next: 'given' } : { tells, next: 'nothing' }
    case 'stranger':
      // As a guest this device gives what the relay lacks; its own admission may be among it.
      return authed ? { blocks: 'stranger', next: 'offer' } : { tells, blocks: 'stranger', next: 'nothing' }
    case 'busy':
      return { next: 'hang-up' }
    case 'closed':
    case 'size':
    case 'quota-events':
    case 'quota-bytes':
    case 'quota-lanes':
    case 'quota-address':
    case 'signature':
    case 'malformed':
    case 'taken':
      return about ? { tells, blocks: 'refused', next: 'settle' } : { tells, next: 'settle' }
  }
}
