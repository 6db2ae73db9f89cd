import fc from 'fast-check'
import type { GenericSchema } from 'valibot'
import { addDays, dayOf } from './day.ts'
import type { Event, Happening, Party, Shapes } from './event.ts'
import { dayShape, digitsShape, idShape, timeShape } from './shapes.ts'

/** Histories for properties: few things, few days, so that what happens tangles. */

const FIRST_DAY = '2026-03-25'
const WORDS = ['', 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,FR', 'FREQ=SOMETIMES', 'I was home at six.', 'It was not two times, it was five.']

type AnyShape = GenericSchema & {
  readonly pipe?: readonly unknown[]
  readonly entries?: Readonly<Record<string, AnyShape>>
  readonly wrapped?: AnyShape
  readonly item?: AnyShape
  readonly options?: readonly unknown[]
  readonly literal?: unknown
}

/** Anything that fits the shape. */
const payloadOf = (shape: GenericSchema): fc.Arbitrary<unknown> => fitting(shape)

const fitting = (shape: AnyShape): fc.Arbitrary<unknown> => {
  if (shape === dayShape) return fc.nat({ max: 9 }).map(days => addDays(FIRST_DAY, days))
  if (shape === timeShape) return fc.constantFrom('00:00', '06:30', '18:30')
  if (shape === digitsShape) return fc.nat({ max: 99 }).map(String)
  if (shape === idShape) return fc.constantFrom('a', 'b', 'c')
  if (shape.type === 'string' && shape.pipe !== undefined) return fc.constantFrom('GB', 'DE')
  switch (shape.type) {
    case 'object':
      return recordOf(shape.entries ?? {})
    case 'exact_optional':
      return fitting(shape.wrapped as AnyShape)
    case 'variant':
      return fc.oneof(...(shape.options as readonly AnyShape[]).map(fitting))
    case 'picklist':
      return fc.constantFrom(...(shape.options as readonly unknown[]))
    case 'literal':
      return fc.constant(shape.literal)
    case 'string':
      return fc.constantFrom(...WORDS)
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(fitting(shape.item as AnyShape), { maxLength: 2 })
    case 'record':
      return fc.constantFrom({}, { item: 'a', kind: 'line', text: 'It was five.' })
    case 'number':
      return fc.constantFrom(0, 1, 60, 300, 4_000)
    default:
      throw new TypeError(`no arbitrary for a shape of type ${shape.type}`)
  }
}

const recordOf = (entries: Readonly<Record<string, AnyShape>>): fc.Arbitrary<unknown> => {
  const optional = Object.keys(entries).filter(key => entries[key]?.type === 'exact_optional')
  const fields = Object.fromEntries(Object.entries(entries).map(([key, shape]) => [key, fitting(shape)]))
  return fc.record(fields, { requiredKeys: Object.keys(fields).filter(key => !optional.includes(key)), noNullPrototype: true })
}

/** Anything that a table of shapes describes. */
export const happeningOf = (shapes: Shapes): fc.Arbitrary<Happening> =>
  fc.oneof(...Object.entries(shapes).map(([type, shape]) => payloadOf(shape).map(payload => ({ type, payload }))))

/** Any history of a concept, in order, spread over ten days and written by either of two. */
export const historyOf = (shapes: Shapes, maxLength = 24): fc.Arbitrary<Event[]> =>
  fc
    .array(fc.record({ happening: happeningOf(shapes), hours: fc.nat({ max: 14 }), by: fc.constantFrom<Party>('first', 'second') }), {
      maxLength,
    })
    .map(steps => {
      let at = Temporal.ZonedDateTime.from(`${FIRST_DAY}T09:00[Europe/Berlin]`).epochMilliseconds
      return steps.map(({ happening, hours, by }, index) => eventOf(happening, (at += hours * 3_600_000), index, by))
    })

/** Writes a happening down, as the so-manieth event of a log. */
export const eventOf = (happening: Happening, at: number, index: number, by: Party = 'first'): Event => ({
  ...happening,
  id: `e${index}`,
  space: 'space',
  by,
  at,
  zone: 'Europe/Berlin',
  day: dayOf(at, 'Europe/Berlin'),
  order: { lamport: index + 1, lane: by },
})
