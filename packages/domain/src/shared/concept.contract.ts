import fc from 'fast-check'
import { expect } from 'vitest'
import type { Concept } from './concept.ts'
import type { Event, Party } from './event.ts'
import { eventOf, historyOf } from './histories.contract.ts'
import { nowAt, type Now } from './now.ts'

/** A concept as a test uses it, its own types known. */
type Told<S, E extends Event> = Concept & {
  readonly thingOf: (event: E) => string
  readonly reduce: (was: S | undefined, event: E) => S | undefined
  readonly refuse: (was: S | undefined, event: E) => string | undefined
}

/** Folds events as a home does: what policy refuses is passed over. Returns the refusals, one per event. */
export const foldInto = <S, E extends Event>(concept: Told<S, E>, things: Map<string, S>, events: readonly E[]): (string | undefined)[] =>
  events.map(event => {
    const id = concept.thingOf(event)
    const was = things.get(id)
    const refused = concept.refuse(was, event)
    if (refused !== undefined) return refused
    const is = concept.reduce(was, event)
    if (is === undefined) things.delete(id)
    else things.set(id, is)
    return undefined
  })

/** A story of one concept: turn the clock, do something, look. */
export const story = <S, E extends Event>(concept: Told<S, E>) => {
  const things = new Map<string, S>()
  let now: Now = nowAt(0, 'Europe/Berlin')
  let told = 0
  return {
    things,
    now: () => now,
    /** Turns the clock to a wall-clock moment in Berlin, `YYYY-MM-DDTHH:MM`. */
    at(wall: string): void {
      now = nowAt(Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').epochMilliseconds, 'Europe/Berlin')
    },
    /** Does it, or says why not. */
    does<T extends E['type']>(
      type: T,
      payload: Extract<E, { readonly type: T }>['payload'],
      by: Party = 'first',
      at: number = now.at,
    ): string | undefined {
      return foldInto(concept, things, [eventOf({ type, payload }, at, told++, by) as E])[0]
    },
  }
}

/** Every event of a concept is named after it. */
export const expectNamedAfter = (word: string, concept: Concept): void => {
  for (const type of Object.keys(concept.shapes)) expect(type).toMatch(new RegExp(`^${word}/[a-z]+(-[a-z]+)*$`))
}

/** For any history, what one thing is stays the same when everything that happened to the others is left out. */
export const expectOthersChangeNothing = <S, E extends Event>(concept: Told<S, E>): void => {
  fc.assert(
    fc.property(historyOf(concept.shapes) as fc.Arbitrary<E[]>, events => {
      const all = new Map<string, S>()
      foldInto(concept, all, events)
      for (const id of new Set(events.map(concept.thingOf))) {
        const alone = new Map<string, S>()
        foldInto(
          concept,
          alone,
          events.filter(event => concept.thingOf(event) === id),
        )
        expect(alone.get(id)).toEqual(all.get(id))
      }
    }),
  )
}

/** No view holds a number, but for instants and the like: nothing of a person is counted, rated or added up. */
export const expectNoNumbers = (value: unknown, but: readonly string[]): void => {
  if (typeof value === 'number') throw new Error(`a number, ${value}, where none may be`)
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) if (!but.includes(key)) expectNoNumbers(inner, but)
}
