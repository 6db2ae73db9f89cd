import { isAway } from '@dropwise/domain/breathing-space'
import { stepsOf, type Step } from '@dropwise/domain/mutual-yes'
import { isOfOthers } from '@dropwise/domain/season'
import { nowAt, weekBegins, weekOf, type Now } from '@dropwise/domain/shared'
import type { Between } from './between.ts'
import type { ownConcepts } from './concepts.ts'
import type { FoldedLog } from './log.ts'
import type { MutualYes, SharedLog } from './ports.ts'

/** Plays the rounds of the mutual yes, whatever is sealed here. */
export type RoundsOfTwo = {
  /** Does what is due this week. Rejects with the store's fault; what was kept by then is gone on with. */
  play(now: Now): Promise<void>
}

type Mine = FoldedLog<typeof ownConcepts>
type Ours = Pick<Between, 'fold' | 'write'>
type Two = Pick<SharedLog, 'party' | 'space'>
type Look = Extract<Step, { kind: 'look' }>

export const roundsOf = (mine: Mine, ours: Ours, { party: me, space }: Two, yes: MutualYes): RoundsOfTwo => {
  /** What goes to the other says the week alone of when, and nothing of where. */
  const say = (happening: { readonly type: string; readonly payload: unknown }, now: Now) =>
    ours.write(happening, nowAt(weekBegins(weekOf(now.at)), 'UTC'))

  const take = async (step: Step, now: Now): Promise<void> => {
    if (step.kind === 'open') {
      const { round, start } = step
      // Kept before anything is sent: a device that stops in between goes on with the same.
      const opened = { round, space, ...yes.open(Number(round), start) }
      const written = await mine.write({ type: 'decision/round-opened', payload: opened }, now)
      if (!('refused' in written)) await say({ type: 'mutual-yes/shared', payload: { round, share: opened.share } }, now)
      return
    }
    if (step.kind === 'void') {
      await say({ type: 'mutual-yes/tagged', payload: { round: step.round, tag: yes.blank() } }, now)
      return
    }
    const { opened } = step
    const { round, share } = opened
    const number = Number(round)
    if (step.kind === 'share') await say({ type: 'mutual-yes/shared', payload: { round, share } }, now)
    else if (step.kind === 'tag') {
      const tag = step.blank ? yes.blank() : yes.tag(number, opened, step.theirShare)
      await say({ type: 'mutual-yes/tagged', payload: { round, tag } }, now)
    } else if (yes.matches(number, opened, step.theirShare, step)) {
      const already = mine.judge({ type: 'season/both-said-start', payload: { round, space } }, now)
      if ('refused' in already) return
      // The answer has done what it was for. First, so that it is never left to count in another round.
      await mine.write({ type: 'decision/removed', payload: {} }, now)
      await mine.write({ type: 'season/both-said-start', payload: { round, space } }, now)
    }
  }

  /** Rounds that were looked at since this was opened: a look is not worth doing twice. */
  const looked = new Set<string>()
  const isNew = ({ opened }: Look): boolean => !looked.has(opened.round) && Boolean(looked.add(opened.round))

  return {
    play: async now => {
      const { sharing, 'mutual-yes': turns, 'breathing-space': spaces } = ours.fold().things
      if (sharing.size > 0 || !yes.plays()) return
      const { decision: decided, season } = mine.fold().things
      const was = season.get('mine')
      const counted = isOfOthers(was, space) ? undefined : was?.round
      const steps = stepsOf({ turns, decided, me, at: now.at, space, ...(counted !== undefined && { counted: Number(counted) }) })
      // Whoever has space is told of nothing that the other said since; the round itself goes on.
      const away = isAway(spaces.get(me), now)
      for (const step of steps) if (step.kind !== 'look' || (!away && isNew(step))) await take(step, now)
    },
  }
}
