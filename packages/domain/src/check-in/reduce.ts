import type { Day } from '../shared/day.ts'
import type { CheckInEvent } from './own.events.ts'

type Payload<T extends CheckInEvent['type']> = Extract<CheckInEvent, { type: T }>['payload']

export type Felt = Payload<'check-in/noted'>['felt']
export type BodySafe = Payload<'check-in/body-safety-noted'>['bodySafe']
export type Deeper = Payload<'check-in/deepened'>

/** One day's entry. */
export type CheckIn = { readonly day: Day; readonly felt?: Felt; readonly bodySafe?: BodySafe; readonly deeper?: Deeper }

export const reduce = (was: CheckIn | undefined, event: CheckInEvent): CheckIn | undefined => {
  const entry = was ?? { day: event.day }
  switch (event.type) {
    case 'check-in/noted':
    case 'check-in/body-safety-noted':
      return { ...entry, ...event.payload }
    case 'check-in/deepened':
      return { ...entry, deeper: { ...entry.deeper, ...event.payload } }
    case 'check-in/taken-back':
      return undefined
  }
}
