import { inOrder, type Envelope, type Event } from '@dropwise/domain/shared'
import { wordOf } from './codec.ts'
import type { Concepts, Things } from './concepts.ts'

/** How many events of one thing lie between two checkpoints of it. */
const CHECKPOINT = 32

/** One thing: how it stood where the fold began, its events since in order, its state after every thirty-second of them, and now. */
type Thing = {
  readonly begins: unknown
  readonly events: Event[]
  readonly checkpoints: unknown[]
  state: unknown
  /** How many of its events the state holds. */
  folded: number
}

/** Where a fold can begin instead of at nothing: how things stood when everything up to `mark` had been taken in, and nothing after it. */
export type Beginning = {
  readonly mark: Envelope
  /** The things of one concept by id, made anew for whoever asks. */
  statesOf(word: string): Map<string, unknown>
}

/** A concept seen from the fold, which passes each event to the concept that its word names and so may forget its type. */
type AnyConcept = {
  thingOf(event: Event): string
  reduce(was: unknown, event: Event): unknown
  refuse(was: unknown, event: Event): string | undefined
}

export type Fold<C extends Concepts> = {
  /** What there is now, live: the maps change as events are taken in. */
  readonly things: Things<C>
  /** The last of the events taken in, in the one order of all; undefined before the first. */
  mark(): Envelope | undefined
  /**
   * Takes in one event, in whatever order it arrives; a second time it does nothing. False, and nothing is taken in, where it belongs
   * before the place at which this fold began: then one must begin at nothing.
   */
  take(event: Event): boolean
  /** The same for many at once: a thing to which many come late is folded anew once, and not once for each of them. */
  takeAll(events: readonly Event[]): boolean
  /** Why this event may not happen now, or undefined. */
  refusal(event: Event): string | undefined
}

/**
 * The root fold: routes by prefix to the concept, and there to the one thing that it happened to.
 *
 * A thing's state depends on its own events in order, and on nothing else. So a late event refolds that one thing from its
 * nearest checkpoint, which costs a pointer: states are values. Whatever policy would have refused is kept and passed over,
 * since an event that is still to come may make it good.
 *
 * @param beginning where to go on from. The things of a concept are asked for when they are first needed: the first screen looks at
 *   few of them.
 */
export const createFold = <C extends Concepts>(concepts: C, beginning?: Beginning): Fold<C> => {
  const words = new Map(Object.entries(concepts as unknown as Record<string, AnyConcept>))
  const states = new Map<string, Map<string, unknown>>()
  const things = new Map<string, Map<string, Thing>>(words.keys().map(word => [word, new Map<string, Thing>()]))
  let mark = beginning?.mark

  const statesOf = (word: string): Map<string, unknown> => {
    const found = states.get(word) ?? beginning?.statesOf(word) ?? new Map<string, unknown>()
    states.set(word, found)
    return found
  }

  const takeAll = (events: readonly Event[]): boolean => {
    /** The things that are to be folded on, each from the first of its places at which something came in. */
    const touched = new Map<Thing, { readonly from: number; readonly foldOn: (from: number) => void }>()
    const early = events.findIndex(event => beginning !== undefined && inOrder(event, beginning.mark) <= 0)
    for (const event of early < 0 ? events : events.slice(0, early)) {
      const { concept, known, shown } = routeOf(event)
      const id = concept.thingOf(event)
      const begins = shown.get(id)
      const thing = known.get(id) ?? { begins, events: [], checkpoints: [], state: begins, folded: 0 }
      known.set(id, thing)
      const place = insert(thing.events, event)
      const foldOn = (from: number): void => {
        foldFrom(concept, thing, from)
        if (thing.state === undefined) shown.delete(id)
        else shown.set(id, thing.state)
      }
      if (place !== undefined) touched.set(thing, { from: Math.min(place, touched.get(thing)?.from ?? place), foldOn })
      if (mark === undefined || inOrder(event, mark) > 0) mark = event
    }
    for (const { from, foldOn } of touched.values()) foldOn(from)
    return early < 0
  }

  const refusal = (event: Event): string | undefined => {
    const { concept, shown } = routeOf(event)
    return concept.refuse(shown.get(concept.thingOf(event)), event)
  }

  const routeOf = (event: Event) => {
    const word = wordOf(event.type)
    const [concept, known] = [words.get(word), things.get(word)]
    if (concept === undefined || known === undefined) throw new TypeError(`no concept takes ${event.type}`)
    return { concept, known, shown: statesOf(word) }
  }

  const shown = {}
  for (const word of words.keys()) Object.defineProperty(shown, word, { get: () => statesOf(word), enumerable: true })
  return { things: shown as Things<C>, mark: () => mark, take: event => takeAll([event]), takeAll, refusal }
}

/** Puts an event where it belongs among those of a thing. Returns its place; undefined where it was there already. */
const insert = (events: Event[], event: Event): number | undefined => {
  let [place, end] = [0, events.length]
  while (place < end) {
    // Nearly all come last, so that is where it is looked for first.
    const middle = end === events.length ? end - 1 : (place + end) >> 1
    const there = events[middle]
    const order = there === undefined ? 0 : inOrder(there, event)
    if (order === 0) return undefined
    if (order < 0) place = middle + 1
    else end = middle
  }
  events.splice(place, 0, event)
  return place
}

/** Folds a thing on from a place among its events: one step where it is the last, from the checkpoint before it where it is not. */
const foldFrom = (concept: AnyConcept, thing: Thing, place: number): void => {
  const { events, checkpoints } = thing
  const from = place === thing.folded ? place : returnToCheckpoint(thing, place)
  for (let index = from; index < events.length; index++) {
    thing.state = step(concept, thing.state, events[index])
    if ((index + 1) % CHECKPOINT === 0) checkpoints.push(thing.state)
  }
  thing.folded = events.length
}

/** Takes a thing back to its last checkpoint at or before a place among its events. Returns the place from which to fold on. */
const returnToCheckpoint = (thing: Thing, place: number): number => {
  const passed = Math.floor(place / CHECKPOINT)
  thing.checkpoints.length = passed
  thing.state = passed === 0 ? thing.begins : thing.checkpoints.at(-1)
  return passed * CHECKPOINT
}

const step = (concept: AnyConcept, was: unknown, event: Event | undefined): unknown =>
  event === undefined || concept.refuse(was, event) !== undefined ? was : concept.reduce(was, event)
