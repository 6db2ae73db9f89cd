import type { Day } from '../shared/day.ts'
import { withVersion, type Dated } from '../shared/versions.ts'
import type { AccountEvent } from './own.events.ts'

type Words = Dated & { readonly text: string }

export type AccountState =
  | { readonly of: 'outline'; readonly versions: readonly (Words & { readonly notRemembered?: string })[] }
  | {
      readonly of: 'part'
      readonly part: string
      readonly title: string
      readonly begunAt: number
      readonly begunOn: Day
      readonly versions: readonly Words[]
    }

export const reduce = (was: AccountState | undefined, event: AccountEvent): AccountState | undefined => {
  const { at, day } = event
  switch (event.type) {
    case 'account/outline-written': {
      const { text, notRemembered } = event.payload
      const version = { text, ...(notRemembered !== undefined && { notRemembered }), at, day }
      return { of: 'outline', versions: withVersion(was?.of === 'outline' ? was.versions : [], version) }
    }
    case 'account/part-written': {
      const { part, title, text } = event.payload
      const begun = was?.of === 'part' ? was : { begunAt: at, begunOn: day, versions: [] }
      return {
        of: 'part',
        part,
        title,
        begunAt: begun.begunAt,
        begunOn: begun.begunOn,
        versions: withVersion(begun.versions, { text, at, day }),
      }
    }
    case 'account/part-removed':
      return undefined
  }
}
