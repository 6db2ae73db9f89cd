import { err, ok, toHex, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { laneName } from '../room/founding.ts'
import type { Member, Space } from '../space/port.ts'
import { wantingIn } from '../space/lane.ts'
import { makeRecoveryWords, OWN_SPACE, recoverySecret, type RecoveryRefusal } from '../crypto/recovery.ts'

/** How much of a room the words on paper open: nothing, all but what was joined later, or everything. */
export type WordsCover = 'nothing' | 'some' | 'all'

/** The recovery words of one room. They are never kept: only the public keys of the lanes behind them are. */
export type RoomWords = {
  cover(): WordsCover
  /** Twelve words that open nothing yet: `keep` makes them count, once somebody has them on paper. */
  make(): Promise<string>
  /** Lets the words into every space that goes on, and closes those of earlier words. Interrupted, it can be done again. */
  keep(words: string): Promise<Result<undefined, RecoveryRefusal>>
  /** Lets the same words into spaces that were joined after they were made. */
  extend(words: string): Promise<Result<undefined, RecoveryRefusal | 'other-words'>>
}

const ofWords = ({ role, closedAt }: Member): boolean => role === 'recovery' && closedAt === undefined

/**
 * @param spaces the own space first, then every shared one that this side has not left
 */
export const roomWords = (suite: Suite, spaces: () => readonly [Space, ...Space[]]): RoomWords => {
  const here = (space: Space): readonly Member[] => space.members().filter(one => ofWords(one) && one.side === space.side)

  /** The secret of the words’ lane in a space, for as long as `what` takes. */
  const withSecret = async <T>(
    words: string,
    space: Space,
    what: (secret: Uint8Array) => Promise<T>,
  ): Promise<Result<T, RecoveryRefusal>> => {
    const secret = await recoverySecret(suite, words, space === spaces()[0] ? OWN_SPACE : space.synced.space)
    if (!secret.ok) return secret
    try {
      return ok(await what(secret.value))
    } finally {
      suite.wipe(secret.value)
    }
  }

  const letIn = async (words: string, space: Space): Promise<Result<undefined, RecoveryRefusal>> => {
    return withSecret(words, space, async secret => {
      const lane = toHex(laneName(suite, secret))
      const earlier = here(space).filter(one => one.lane !== lane)
      if (!here(space).some(one => one.lane === lane))
        await space.admit(wantingIn(suite, secret, { space: space.synced.space, by: space.synced.lane(), role: 'recovery' }))
      if (earlier.length > 0) await space.close(earlier.map(one => one.lane))
      return undefined
    })
  }

  const keep = async (words: string): Promise<Result<undefined, RecoveryRefusal>> => {
    for (const space of spaces()) {
      const done = await letIn(words, space)
      if (!done.ok) return done
    }
    return ok(undefined)
  }

  return {
    cover: () => {
      const [own, ...shared] = spaces()
      if (here(own).length === 0) return 'nothing'
      return shared.every(space => here(space).length > 0) ? 'all' : 'some'
    },
    make: () => makeRecoveryWords(suite.random),
    keep,
    extend: async words => {
      const [own] = spaces()
      const lane = await withSecret(words, own, async secret => toHex(laneName(suite, secret)))
      if (!lane.ok) return lane
      return here(own).some(one => one.lane === lane.value) ? keep(words) : err('other-words')
    },
  }
}
