import { OUTLINE, wantedBy } from '@dropwise/domain/account'
import { isAway } from '@dropwise/domain/breathing-space'
import { itemKey } from '@dropwise/domain/giving'
import { isReflected } from '@dropwise/domain/hearing'
import { periodKey } from '@dropwise/domain/period'
import { pledgeKey } from '@dropwise/domain/pledge'
import { linesShape } from '@dropwise/domain/sheet'
import { commitmentText, type Commit, type Laid } from '@dropwise/domain/side-by-side'
import { hasRoom } from '@dropwise/domain/question'
import { endedSpaces } from '@dropwise/domain/quiet'
import { markOf, type Frontier, type Happening, type Now, type Party } from '@dropwise/domain/shared'
import * as v from 'valibot'
import type { ActName, Refusal } from './acts.ts'
import type { ownConcepts, sharedConcepts, Things } from './concepts.ts'

/** What a deed is judged by. */
type Look = {
  readonly own: Things<typeof ownConcepts>
  readonly shared: Things<typeof sharedConcepts>
  readonly me: Party
  /** The name under which an item, or a pledge, waits to leave. */
  readonly waitingFor: (id: string) => string | undefined
  /** How many items of a kind wait to leave. */
  readonly onTheirWay: (kind: string) => number
  /** How far the other is let in now. */
  readonly heads: () => Frontier
  readonly ids: () => string
  /** Commits to a text; undefined where nobody has joined. */
  readonly commit: Commit | undefined
  readonly now: Now
}

/** The events that an act comes to, in order; or why it cannot be done. Most come to the one that they are named after. */
export const stepsOf = (name: ActName, happening: Happening, look: Look): readonly Happening[] | Refusal => {
  const { item, promise, question } = happening.payload as { readonly item?: string; readonly promise?: string; readonly question?: string }
  if (name === 'promise/give') return givenPromise(promise ?? '', look)
  if (name === 'question/show') return shownQuestion(question ?? '', look)
  if (name === 'question/depth-said') return [happening, ...depthTold(happening, question ?? '', look)]
  if (name === 'breathing-space/begin') return [begunSpace(happening, look)]
  if (name === 'breathing-space/end') return endedSpace(look)
  if (name === 'breathing-space/let-in') return letIn(look)
  if (name === 'sharing/end') return leaving(happening, look)
  if (name === 'account/give-outline') return givenOutline(look)
  if (name === 'account/give-part') return givenPart(happening, look)
  if (name === 'season/step-back') return [{ type: 'season/stepped-back', payload: {} }, ...unsealed(look), ...endedPeriod(look)]
  if (name === 'season/part') return [{ type: 'season/parted', payload: {} }, ...unsealed(look), ...endedPeriod(look)]
  if (name === 'period/say') return saidPeriod(happening, look)
  if (name === 'side-by-side/seal') return sealedSheet(happening, look)
  if (name === 'side-by-side/take-back') return tookBackSheet(look)
  if (name === 'giving/given') return mayAdd(happening, look) ? [happening] : 'hearing/reflect-first'
  if (name === 'giving/withdrawn') return [takenBack(item, look) ?? withdrawnItem(item ?? '', look)]
  if (name === 'pledge/withdrawn') return [takenBack(promise, look) ?? withdrawnPledge(promise ?? '', look)]
  return name === 'giving/withdraw-everything' ? withdrawals(look) : [happening]
}

/** Words that have not left are not withdrawn in the open: they are taken back, and nobody knew of them. */
const takenBack = (id: string | undefined, { waitingFor }: Look): Happening | undefined => {
  const waiting = id === undefined ? undefined : waitingFor(id)
  return waiting === undefined ? undefined : { type: 'outbox/taken-back', payload: { waiting } }
}

const givenPromise = (id: string, { own, shared, me }: Look): readonly Happening[] | Refusal => {
  const promised = own.promise.get(id)
  if (promised === undefined) return 'promise/not-there'
  if (promised.endedOn !== undefined) return 'promise/ended-already'
  const { text, when, instead } = promised
  const known = instead !== undefined && shared.pledge.has(pledgeKey(me, instead))
  return [{ type: 'pledge/given', payload: { promise: id, text, when, ...(known && { instead }) } }]
}

const shownQuestion = (id: string, { own, shared, me, onTheirWay }: Look): readonly Happening[] | Refusal => {
  const asked = own.question.get(`question ${id}`)
  if (asked === undefined || asked === 'gone' || asked.of !== 'question') return 'question/not-there'
  const { text, depth, again } = asked
  if (depth === 'not-now' || depth === 'never') return 'question/kept-for-now'
  const given = [...shared.giving.values()]
  if (!hasRoom(given, me, onTheirWay('question'))) return 'question/three-stand'
  return [{ type: 'giving/given', payload: { item: id, kind: 'question', text, depth, ...(again !== undefined && { again }) } }]
}

/** How much is wanted of a question that was shown is known to the other at once; one that has not left stays here. */
const depthTold = (happening: Happening, id: string, { shared, me, waitingFor }: Look): Happening[] => {
  const waiting = waitingFor(id)
  if (waiting !== undefined) return [{ type: 'outbox/taken-back', payload: { waiting } }]
  const shown = shared.giving.get(itemKey(me, id))
  if (shown?.kind !== 'question' || shown.withdrawnOn !== undefined) return []
  const { depth } = happening.payload as { readonly depth: string }
  return [{ type: 'giving/depth-changed', payload: { item: id, depth } }]
}

const begunSpace = ({ payload }: Happening, { heads, ids }: Look): Happening => {
  const asked = payload as { readonly as?: string; readonly until?: unknown }
  return { type: 'breathing-space/begun', payload: { space: ids(), as: 'space', ...asked, frontier: heads() } }
}

const endedSpace = ({ shared, me }: Look): readonly Happening[] | Refusal => {
  const space = shared['breathing-space'].get(me)?.space
  return space === undefined ? 'breathing-space/not-there' : [{ type: 'breathing-space/ended', payload: { space: space.id } }]
}

const letIn = ({ own, shared, me, now }: Look): readonly Happening[] | Refusal => {
  const holding = shared['breathing-space'].get(me)
  if (isAway(holding, now)) return 'quiet/space-held'
  return endedSpaces(holding, own.quiet, now).map(space => ({ type: 'quiet/let-in', payload: { space } }))
}

/** What has not left by then never leaves. */
const leaving = ({ payload }: Happening, look: Look): readonly Happening[] => {
  const { withdrawFirst } = payload as { readonly withdrawFirst?: boolean }
  const waiting = [...look.own.outbox.keys()].map(id => ({ type: 'outbox/taken-back', payload: { waiting: id } }))
  return [...(withdrawFirst ? withdrawals(look) : waiting), { type: 'sharing/ended', payload: { frontier: look.heads() } }]
}

const givenOutline = ({ own }: Look): readonly Happening[] | Refusal => {
  const outline = own.account.get(OUTLINE)
  const version = outline?.of === 'outline' ? outline.versions.at(-1) : undefined
  if (version === undefined) return 'account/not-there'
  const { text, notRemembered } = version
  return [
    { type: 'giving/given', payload: { item: OUTLINE, kind: 'account', text, ...(notRemembered !== undefined && { notRemembered }) } },
  ]
}

const givenPart = ({ payload }: Happening, { own, shared, me }: Look): readonly Happening[] | Refusal => {
  const { part: id } = payload as { readonly part: string }
  const part = own.account.get(`part ${id}`)
  if (part?.of !== 'part') return 'account/not-there'
  if (shared.giving.get(itemKey(me, OUTLINE))?.first === undefined) return 'account/outline-first'
  if (wantedBy(shared.giving.values(), me === 'first' ? 'second' : 'first') !== 'everything') return 'account/not-wanted'
  const text = part.versions.at(-1)?.text ?? ''
  return [{ type: 'giving/given', payload: { item: id, kind: 'account-detail', to: OUTLINE, part: part.title, text } }]
}

/** Whoever steps back, or parts, leaves no answer lying sealed behind. */
const unsealed = ({ own }: Look): readonly Happening[] => (own.decision.has('answer') ? [{ type: 'decision/removed', payload: {} }] : [])

/** Whoever steps out of what both had begun says so, once: the other would go on waiting. Of anything before that nobody hears. */
const endedPeriod = ({ own, shared, me }: Look): readonly Happening[] => {
  const { place, round } = own.season.get('mine') ?? {}
  if (place !== 'matched' || round === undefined || shared.sharing.size > 0) return []
  const ended = shared.period.get(periodKey(me, round))?.endedOn !== undefined
  return ended ? [] : [{ type: 'period/ended', payload: { round } }]
}

const sealedSheet = ({ payload }: Happening, { shared, me, ids, commit }: Look): readonly Happening[] | Refusal => {
  const parsed = v.safeParse(linesShape, (payload as { readonly lines?: unknown }).lines)
  if (!parsed.success) return 'home/not-understood'
  if (commit === undefined) return 'home/nobody-joined'
  if (shared.sharing.size > 0) return 'home/sharing-ended'
  if (shared['side-by-side'].get(me)?.commitment !== undefined) return 'side-by-side/there-already'
  const [sheet, lines] = [ids(), parsed.output]
  return [
    { type: 'sheet/sealed', payload: { sheet, lines } },
    { type: 'side-by-side/sealed', payload: { commitment: commit(commitmentText(me, sheet, lines)) } },
  ]
}

/** The words go here, too: what is to be sealed again is written again. */
const tookBackSheet = ({ own, shared, me }: Look): readonly Happening[] => {
  const laid = shared['side-by-side'].get(me)
  const sheets = [...own.sheet.values()].filter(sheet => sheet !== 'gone')
  return [
    ...(laid?.commitment === undefined || shared.sharing.size > 0 ? [] : [takenBackSheet(laid)]),
    ...sheets.map(({ id }) => ({ type: 'sheet/let-go', payload: { sheet: id } })),
  ]
}

const takenBackSheet = ({ opened }: Laid): Happening => ({
  type: 'side-by-side/withdrawn',
  payload: { ...(opened && { opened: opened.day }) },
})

/** A length that is said before both said start would itself be an answer. */
const saidPeriod = ({ payload }: Happening, { own }: Look): readonly Happening[] | Refusal => {
  const { place, round } = own.season.get('mine') ?? {}
  if (place !== 'matched' || round === undefined) return 'home/not-matched'
  return [{ type: 'period/said', payload: { ...(payload as object), round } }]
}

/** What is added to a feeling comes after what was understood of it. */
const mayAdd = ({ payload }: Happening, { shared, me }: Look): boolean => {
  const { kind, to = '' } = payload as { readonly kind?: string; readonly to?: string }
  const feeling = shared.giving.get(itemKey(me === 'first' ? 'second' : 'first', to))
  return kind !== 'added' || (feeling !== undefined && isReflected(feeling, shared.giving.values()))
}

/** Says what stays: the words, and all that was said with them, will be on no device. */
const withdrawnItem = (item: string, { shared, me }: Look): Happening => {
  const was = shared.giving.get(itemKey(me, item))
  return { type: 'giving/withdrawn', payload: { item, ...(was && { mark: markOf(was) }) } }
}

const withdrawnPledge = (promise: string, { shared, me }: Look): Happening => {
  const was = shared.pledge.get(pledgeKey(me, promise))
  return { type: 'pledge/withdrawn', payload: { promise, ...(was && { mark: markOf({ ...was, kind: 'promise', lamport: 0 }) }) } }
}

const withdrawals = (look: Look): Happening[] => {
  const { own, shared, me } = look
  const laid = shared['side-by-side'].get(me)
  const mine = <T extends { readonly by: Party; readonly withdrawnOn?: string }>(things: ReadonlyMap<string, T>): T[] =>
    [...things.values()].filter(({ by, withdrawnOn }) => by === me && withdrawnOn === undefined)
  return [
    ...[...own.outbox.keys()].map(waiting => ({ type: 'outbox/taken-back', payload: { waiting } })),
    ...(laid?.commitment === undefined ? [] : [takenBackSheet(laid)]),
    ...mine(shared.giving).map(({ id }) => withdrawnItem(id, look)),
    ...mine(shared.pledge).map(({ id }) => withdrawnPledge(id, look)),
  ]
}

/** Words wait ten minutes before they leave; what protects, what was said of a promise, and how much one wants to know goes at once (S20). */
const WORDS: readonly string[] = ['giving/given', 'giving/corrected', 'pledge/given']
export const waits = ({ type, payload }: Happening): boolean =>
  WORDS.includes(type) && (payload as { readonly kind?: string }).kind !== 'account-depth'
