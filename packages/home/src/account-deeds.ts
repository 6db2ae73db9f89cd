import { OUTLINE, wantedBy } from '@dropwise/domain/account'
import { latestCopy, nextCopy, type Copy } from '@dropwise/domain/giving'
import type { Happening } from '@dropwise/domain/shared'
import type { Refusal } from './acts.ts'
import type { Look } from './look.ts'

const stands = (copy: Copy | undefined): boolean => copy !== undefined && copy.withdrawnOn === undefined

/** The whole outline, as it is written now, with what is not remembered. */
export const givenOutline = ({ own, shared, me }: Look): readonly Happening[] | Refusal => {
  const outline = own.account.get(OUTLINE)
  const version = outline?.of === 'outline' ? outline.versions.at(-1) : undefined
  if (version === undefined) return 'account/not-there'
  const { text, notRemembered } = version
  const items = [...shared.giving.values()]
  if (stands(latestCopy(items, me, OUTLINE))) return 'giving/there-already'
  const item = nextCopy(items, me, OUTLINE)
  return [{ type: 'giving/given', payload: { item, kind: 'account', text, ...(notRemembered !== undefined && { notRemembered }) } }]
}

/** One part of the account, once the outline stands and everything is wanted. */
export const givenPart = ({ payload }: Happening, { own, shared, me }: Look): readonly Happening[] | Refusal => {
  const { part: id } = payload as { readonly part: string }
  const part = own.account.get(`part ${id}`)
  if (part?.of !== 'part') return 'account/not-there'
  const items = [...shared.giving.values()]
  const outline = latestCopy(items, me, OUTLINE)
  if (outline === undefined || !stands(outline)) return 'account/outline-first'
  if (stands(latestCopy(items, me, id))) return 'giving/there-already'
  if (wantedBy(items, me === 'first' ? 'second' : 'first') !== 'everything') return 'account/not-wanted'
  const text = part.versions.at(-1)?.text ?? ''
  return [
    { type: 'giving/given', payload: { item: nextCopy(items, me, id), kind: 'account-detail', to: outline.item, part: part.title, text } },
  ]
}
