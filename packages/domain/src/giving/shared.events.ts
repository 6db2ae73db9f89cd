import * as v from 'valibot'
import type { EventOf, Party } from '../shared/event.ts'
import { markShape } from '../shared/mark.ts'
import { dayShape, idShape } from '../shared/shapes.ts'

/** How much somebody wants to know. A question is shown to the other with one of the first three; the last two close it. */
export const DEPTHS = ['everything', 'outline', 'yes-or-no', 'not-now', 'never'] as const

/** The facts that cannot wait (H13). On the other's screen each is a closed row with words of its own and nothing of the text. */
export const URGENT = ['health', 'pregnancy', 'contact', 'money', 'children'] as const

const item = { item: idShape, text: v.string() }
const lineOf = <K extends string>(kind: K) => v.object({ kind: v.literal(kind), ...item })
/** `to`: the item of the other that it stands beside. */
const besideOf = <K extends string>(kind: K) => v.object({ kind: v.literal(kind), ...item, to: idShape })

/** What can be given. A check-in or the bucket's level is not among them: those stay with their owner, but for one picture. */
const givenShape = v.variant('kind', [
  /** A line of the journal, or any line. */
  lineOf('line'),
  lineOf('learning'),
  /** What was found in a dig. */
  lineOf('found'),
  lineOf('wound'),
  lineOf('letter'),
  /** Something that asks to be heard before anything else is said. */
  lineOf('feeling'),
  v.object({ kind: v.literal('value'), ...item, word: v.string() }),
  v.object({ kind: v.literal('hard-date'), ...item, day: dayShape, yearly: v.boolean() }),
  /** A truth nobody asked for; with `said`, the untruth that it puts right: “I said …; it was …”. */
  v.object({ kind: v.literal('told-first'), ...item, said: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('urgent'), ...item, about: v.picklist(URGENT) }),
  /** `again`: the earlier question that is asked once more. */
  v.object({
    kind: v.literal('question'),
    ...item,
    depth: v.picklist(['everything', 'outline', 'yes-or-no']),
    again: v.exactOptional(idShape),
  }),
  /** `holds`: what is in it, said before it is opened. `back`: the day on which its writer comes back to it. */
  v.object({
    kind: v.literal('answer'),
    ...item,
    to: idShape,
    as: v.picklist(['words', 'not-yet', 'with-counsellor', 'rather-not']),
    depth: v.picklist(['everything', 'outline', 'yes-or-no']),
    holds: v.exactOptional(v.string()),
    back: v.exactOptional(dayShape),
  }),
  /** The complete account: first its outline with what is not remembered, then details, each beside an outline. */
  v.object({ kind: v.literal('account'), ...item, notRemembered: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('account-detail'), ...item, to: idShape, part: v.string() }),
  /** How much its reader wants to know of an account. */
  v.object({ kind: v.literal('account-depth'), ...item, to: idShape, depth: v.picklist(DEPTHS) }),
  /** What one saw of a promise, and how one sees it oneself. Neither overrules what its maker says. */
  v.object({ kind: v.literal('saw'), ...item, day: dayShape, promise: v.exactOptional(idShape) }),
  v.object({ kind: v.literal('own-view'), ...item, day: dayShape, promise: idShape }),
  /** One picture of the bucket as its owner froze it (H2): its days, and the drawing written out. */
  v.object({ kind: v.literal('picture'), ...item, from: dayShape, to: dayShape, drawn: v.string() }),
  besideOf('found-already'),
  /** What somebody will do on a hard date of the other's. */
  besideOf('will-do'),
  /** What was understood of a feeling, and only then what is added. */
  besideOf('reflection'),
  besideOf('added'),
  v.object({ kind: v.literal('heard'), ...item, to: idShape, as: v.picklist(['heard', 'partly', 'not-heard']) }),
  /** What one would like to bring to the next talk; `point` is its writer's own name for it. */
  v.object({ kind: v.literal('talk-point'), ...item, point: idShape }),
  /** What the two could hold to. It stands once the other said yes to the very words. */
  v.object({ kind: v.literal('agreement'), ...item, as: v.picklist(['agreement', 'ritual']) }),
  /** Yes to an agreement of the other's; its text is the very words that the yes is said to. */
  besideOf('agreed'),
  /** No longer holds to it, whoever of the two wrote it. `whose`: seen from the one who ends it. */
  v.object({ kind: v.literal('agreement-ended'), ...item, to: idShape, whose: v.picklist(['mine', 'theirs']) }),
])
export type GivenPayload = v.InferOutput<typeof givenShape>
export const KINDS = givenShape.options.map(({ entries }) => entries.kind.literal)

export const shapes = {
  'giving/given': givenShape,
  'giving/corrected': v.object({ item: idShape, text: v.string() }),
  /** `mark`: what stays, once the bytes of everything else are gone. Older ones have none. */
  'giving/withdrawn': v.object({ item: idShape, mark: v.exactOptional(markShape) }),
  /** The asker wants to know more of it, or less. */
  'giving/depth-changed': v.object({ item: idShape, depth: v.picklist(DEPTHS) }),
}

/** Versions 2 and 3 know more kinds; what the ones before could say is said as before. */
const asBefore = (older: unknown): unknown => older
/** By type, from each older version to the next: the first makes 2 of 1. */
export const upcasts = { 'giving/given': [asBefore, asBefore] }

export type GivingEvent = EventOf<typeof shapes>
/**
 * An item belongs to the party whose lane it came from: each has names of their own. So nobody can slip an event under the name of
 * what the other gave.
 */
export const thingOf = (event: GivingEvent): string => itemKey(event.by, event.payload.item)

/** Under which name the fold keeps an item: each party has ids of its own. */
export const itemKey = (by: Party, id: string): string => `${by}:${id}`
