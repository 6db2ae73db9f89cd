import { fromHex, readFounding, toHex, type Side } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { OpenKeys } from '../space/space-keys.ts'
import { bothSaidStart, openRound, tagsOf, withdrawnTag, type YesOpen, type YesRound } from './round.ts'

/** One round as it was opened here; all bytes in hexadecimal. `secret` has to be durable before `share` is sent. */
export type OpenedYes = { readonly secret: string; readonly share: string; readonly start: boolean }

/** The mutual yes of the two in a shared space (SPEC, “The mutual yes”). It keeps nothing. */
export type SpaceYes = {
  open(round: number, start: boolean): OpenedYes
  /** The tag to send, once the other's share is there. A share that is none gets what fits nothing. */
  tag(round: number, opened: OpenedYes, theirShare: string): string
  /** What is sent in place of a tag by whoever took their start back. */
  blank(): string
  /** Whether both said start: `mine` is the tag that was sent, `theirs` the one that came. */
  matches(round: number, opened: OpenedYes, theirShare: string, tags: { readonly mine: string; readonly theirs: string }): boolean
}

/**
 * The two are named by their founding lanes, which never change; which device of a side plays is for its owner's devices to settle.
 *
 * @param keys of the space as it is now
 */
export const yesIn = (suite: Suite, keys: () => OpenKeys, side: Side): SpaceYes => {
  const roundAt = (number: number): YesRound => {
    const { space, bond, founding } = keys()
    const record = readFounding(founding)
    if (!record.ok || record.value.kind !== 'shared') throw new TypeError('nobody to say yes to')
    const { first, second } = record.value
    return { space, bond, number, side, lanes: { first: first.lane, second: second.lane } }
  }
  const open = ({ secret, share, start }: OpenedYes): YesOpen => ({ scalar: fromHex(secret), share: fromHex(share), start })
  const blank = (): string => toHex(withdrawnTag(suite))
  return {
    open: (round, start) => {
      const opened = openRound(suite, roundAt(round), start)
      return { secret: toHex(opened.scalar), share: toHex(opened.share), start }
    },
    tag: (round, opened, theirShare) => {
      const tags = tagsOf(suite, roundAt(round), open(opened), fromHex(theirShare))
      return tags.ok ? toHex(tags.value.mine) : blank()
    },
    blank,
    matches: (round, opened, theirShare, { mine, theirs }) => {
      const tags = tagsOf(suite, roundAt(round), open(opened), fromHex(theirShare))
      // Whoever sent something else than the tag that fits has taken their start back.
      return tags.ok && toHex(tags.value.mine) === mine && bothSaidStart(suite, open(opened), tags.value, fromHex(theirs))
    },
  }
}

/** Whether a device is the one that plays its side's rounds: the most senior of those that are still in. */
export const plays = (
  members: readonly {
    readonly lane: string
    readonly side: Side
    readonly role: string
    readonly mine: boolean
    readonly closedAt: number | undefined
  }[],
  side: Side,
): boolean => members.find(one => one.side === side && one.role === 'device' && one.closedAt === undefined)?.mine ?? false
