import { bucketView, frozenOf, pictureStands } from '@dropwise/domain/bucket'
import { isAway } from '@dropwise/domain/breathing-space'
import { itemKey } from '@dropwise/domain/giving'
import { isReflected } from '@dropwise/domain/hearing'
import { pledgeKey } from '@dropwise/domain/pledge'
import { linesShape } from '@dropwise/domain/sheet'
import { commitmentText } from '@dropwise/domain/side-by-side'
import { hasRoom } from '@dropwise/domain/question'
import { endedSpaces } from '@dropwise/domain/quiet'
import { isTogether } from '@dropwise/domain/season'
import type { Happening } from '@dropwise/domain/shared'
import * as v from 'valibot'
import { givenOutline, givenPart } from './account-deeds.ts'
import type { ActName, Refusal } from './acts.ts'
import type { Look } from './look.ts'
import { ofThese, openedDeciding, parted, saidPeriod, seasonHere, steppedBack } from './season-deeds.ts'
import { takenBack, takenBackSheet, withdrawals, withdrawnItem, withdrawnPledge } from './withdrawing-deeds.ts'

/** The events that an act comes to, in order; or why it cannot be done. Most come to the one that they are named after. */
export const stepsOf = (name: ActName, happening: Happening, look: Look): readonly Happening[] | Refusal => {
  const { item, promise, question } = happening.payload as { readonly item?: string; readonly promise?: string; readonly question?: string }
  if (name === 'promise/give') return givenPromise(promise ?? '', look)
  if (name === 'question/show') return shownQuestion(question ?? '', look)
  if (name === 'bucket/give-picture') return givenPicture(happening, look)
  if (name === 'question/depth-said') return [happening, ...depthTold(happening, question ?? '', look)]
  if (name === 'breathing-space/begin') return [begunSpace(happening, look)]
  if (name === 'breathing-space/end') return endedSpace(look)
  if (name === 'breathing-space/let-in') return letIn(look)
  if (name === 'sharing/end') return leaving(happening, look)
  if (name === 'account/give-outline') return givenOutline(look)
  if (name === 'account/give-part') return givenPart(happening, look)
  if (name === 'season/step-back') return steppedBack(look)
  if (name === 'season/part') return parted(look)
  if (name === 'season/deciding-opened') return openedDeciding(happening, look)
  if (name === 'decision/sealed') return [ofThese(happening, look)]
  if (name === 'period/say') return saidPeriod(happening, look)
  if (name === 'side-by-side/seal') return sealedSheet(happening, look)
  if (name === 'side-by-side/take-back') return tookBackSheet(look)
  if (name === 'giving/given') return given(happening, look)
  if (name === 'giving/withdrawn') return [takenBack(item, look) ?? withdrawnItem(item ?? '', look)]
  if (name === 'pledge/withdrawn') return [takenBack(promise, look) ?? withdrawnPledge(promise ?? '', look)]
  return name === 'giving/withdraw-everything' ? withdrawals(look) : [happening]
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

/** One picture, as its owner sees it in this moment; drops and single days stay. */
const givenPicture = ({ payload }: Happening, { own, shared, me, now, ids, onTheirWay }: Look): readonly Happening[] | Refusal => {
  const asked = v.safeParse(pictureShape, payload)
  if (!asked.success) return 'home/not-understood'
  const { item = ids(), stretch, until, text } = asked.output
  const look = { home: own.person.get('me')?.home, checkIns: own['check-in'], marks: own.bucket }
  const { long } = bucketView(look, now, stretch, until)
  if (long === undefined) return 'bucket/not-there'
  if (pictureStands(shared.giving.values(), me) || onTheirWay('picture') > 0) return 'home/picture-stands'
  return [{ type: 'giving/given', payload: { item, kind: 'picture', text, from: long.from, to: long.to, drawn: frozenOf(long) } }]
}

const pictureShape = v.object({
  item: v.exactOptional(v.string()),
  stretch: v.picklist(['all', 'year', 'three-months']),
  until: v.exactOptional(v.string()),
  text: v.string(),
})

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

/** What belongs to a time that both chose. Ending it is open at any time. */
const OF_TOGETHER: readonly (string | undefined)[] = ['talk-point', 'agreement', 'agreed']

const given = (happening: Happening, look: Look): readonly Happening[] | Refusal => {
  if (OF_TOGETHER.includes((happening.payload as { readonly kind?: string }).kind) && !isTogether(seasonHere(look)))
    return 'home/not-together'
  return mayAdd(happening, look) ? [happening] : 'hearing/reflect-first'
}

/** What is added to a feeling comes after what was understood of it. */
const mayAdd = ({ payload }: Happening, { shared, me }: Look): boolean => {
  const { kind, to = '' } = payload as { readonly kind?: string; readonly to?: string }
  const feeling = shared.giving.get(itemKey(me === 'first' ? 'second' : 'first', to))
  return kind !== 'added' || (feeling !== undefined && isReflected(feeling, shared.giving.values()))
}

/**
 * Words wait ten minutes before they leave; what protects, what was said of a promise, how much one wants to know, and that one no longer
 * holds to something goes at once (S20).
 */
const WORDS: readonly string[] = ['giving/given', 'giving/corrected', 'pledge/given']
const AT_ONCE: readonly (string | undefined)[] = ['account-depth', 'agreement-ended']
export const waits = ({ type, payload }: Happening): boolean =>
  WORDS.includes(type) && !AT_ONCE.includes((payload as { readonly kind?: string }).kind)
