import type { Frontier } from '../shared/frontier.ts'
import type { QuietEvent } from './own.events.ts'

export type Quiet =
  | { readonly of: 'urgent'; readonly through: boolean }
  /** A space of one's own: how far an evening lets the other in, and whether what waited was let in since. */
  | { readonly of: 'space'; readonly space: string; readonly frontier?: Frontier; readonly letIn: boolean }

export const reduce = (was: Quiet | undefined, event: QuietEvent): Quiet | undefined => {
  switch (event.type) {
    case 'quiet/urgent-chosen':
      return { of: 'urgent', through: event.payload.through }
    case 'quiet/evening-kept':
      return { of: 'space', ...event.payload, letIn: false }
    case 'quiet/let-in':
      return { ...(was?.of === 'space' ? was : { of: 'space', space: event.payload.space }), letIn: true }
  }
}
