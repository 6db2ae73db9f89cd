import * as v from 'valibot'

/** A day, checked to exist in the calendar (`2026-02-30` does not). */
export const dayShape = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check(day => {
    try {
      return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
    } catch {
      return false
    }
  }, 'not a day'),
)

/** A wall-clock time, `HH:MM`. */
export const timeShape = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** The name of one thing, made by the id port. */
export const idShape = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

/** An instant in milliseconds, or a place in an order, written out: for where no number may stand. */
export const digitsShape = v.pipe(v.string(), v.regex(/^\d{1,15}$/u))
