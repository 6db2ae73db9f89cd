import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { ScenarioEvent } from './own.events.ts'
import type { ScenarioState } from './reduce.ts'

export type ScenarioRefusal = 'scenario/not-there' | 'scenario/gone' | 'scenario/words-blank' | 'scenario/words-too-long'

/** Why this may not be done; undefined where it may. A plan can be recalled at any time, also before a rehearsal is due. */
export const refuse = (was: ScenarioState | undefined, event: ScenarioEvent): ScenarioRefusal | undefined => {
  if (was === 'gone') return 'scenario/gone'
  if (event.type === 'scenario/written') {
    const { scene, plan, signs = '', tell = '' } = event.payload
    if (isBlank(scene) || isBlank(plan)) return 'scenario/words-blank'
    return scene.length + plan.length + signs.length + tell.length > LONGEST_TEXT ? 'scenario/words-too-long' : undefined
  }
  if (was === undefined) return 'scenario/not-there'
  if (event.type === 'scenario/let-go') return undefined
  return event.payload.recalled.length > LONGEST_TEXT ? 'scenario/words-too-long' : undefined
}
