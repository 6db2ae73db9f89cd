import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

const sting = v.picklist(['burns', 'stings', 'faint', 'gone'])

export const shapes = {
  'scenario/written': v.object({
    scenario: idShape,
    scene: v.string(),
    plan: v.string(),
    signs: v.exactOptional(v.string()),
    /** Whom I tell, and how fast. */
    tell: v.exactOptional(v.string()),
    sting: v.exactOptional(sting),
  }),
  'scenario/rehearsed': v.object({ scenario: idShape, recalled: v.string(), sting: v.exactOptional(sting) }),
  'scenario/let-go': v.object({ scenario: idShape }),
}

export type ScenarioEvent = EventOf<typeof shapes>
export const thingOf = (event: ScenarioEvent): string => event.payload.scenario
