import { stepsOf, type Step } from '@dropwise/domain/mutual-yes'
import { nowAt, weekBegins, weekOf, type Now, type Party } from '@dropwise/domain/shared'
import type { Between } from './between.ts'
import type { ownConcepts } from './concepts.ts'
import type { FoldedLog } from './log.ts'
import type { MutualYes } from './ports.ts'

/** Plays the rounds of the mutual yes, whatever is sealed here. */
export type RoundsOfTwo = {
  /** Does what is due this week. Rejects with the store's fault; what was kept by then is gone on with. */
  play(now: Now): Promise<void>
}

type Mine = FoldedLog<typeof ownConcepts>
type Ours = Pick<Between, 'fold' | 'write'>

export const roundsOf = (mine: Mine, ours: Ours, me: Party, yes: MutualYes): RoundsOfTwo => {
  /** What goes to the other says the week alone of when, and nothing of where. */
  const say = (happening: { readonly type: string; readonly payload: unknown }, now: Now) =>
    ours.write(happening, nowAt(weekBegins(weekOf(now.at)), 'UTC'))

  const take = async (step: Step, now: Now): Promise<void> => {
    if (step.kind === 'open') {
      const { round, start } = step
      // Kept before anything is sent: a device that stops in between goes on with the same.
      const opened = { round, ...yes.open(Number(round), start) }
      const written = await mine.write({ type: 'decision/round-opened', payload: opened }, now)
      if (!('refused' in written)) await say({ type: 'mutual-yes/shared', payload: { round, share: opened.share } }, now)
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
      const already = mine.judge({ type: 'season/both-said-start', payload: { round } }, now)
      if ('refused' in already) return
      // The answer has done what it was for. First, so that it is never left to count in another round.
      await mine.write({ type: 'decision/removed', payload: {} }, now)
      await mine.write({ type: 'season/both-said-start', payload: { round } }, now)
    }
  }

  return {
    play: async now => {
      const { sharing, 'mutual-yes': turns } = ours.fold().things
      if (sharing.size > 0 || !yes.plays()) return
      for (const step of stepsOf({ turns, decided: mine.fold().things.decision, me, at: now.at })) await take(step, now)
    },
  }
}
