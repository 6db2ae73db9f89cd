import type { Day } from '../shared/day.ts'
import type { ShameEvent } from './own.events.ts'

export type Shame = {
  readonly id: string
  readonly text: string
  readonly begunAt: number
  readonly begunOn: Day
  readonly hurt?: string
  readonly act?: string
}

/** `gone` once let go of. */
export type ShameState = Shame | 'gone'

export const reduce = (was: ShameState | undefined, event: ShameEvent): ShameState | undefined => {
  switch (event.type) {
    case 'shame/named':
      return { id: event.payload.shame, text: event.payload.text, begunAt: event.at, begunOn: event.day }
    case 'shame/came-back': {
      if (was === undefined || was === 'gone') return was
      const { act: _, ...rest } = was
      const { hurt, act } = event.payload
      return { ...rest, hurt, ...(act !== undefined && { act }) }
    }
    case 'shame/let-go':
      return 'gone'
  }
}
