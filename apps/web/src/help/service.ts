import * as v from 'valibot'

/** What somebody may need help with, in the order in which a page lists it. */
export const kinds = [
  'emergency',
  'suicide',
  'being-hurt',
  'hurting-someone',
  'sexual-violence',
  'stalking',
  'honour-based',
  'sexual-health',
  'pregnancy',
  'children',
  'relationship',
  'legal',
] as const
export type Kind = (typeof kinds)[number]

/** As somebody in that country dials it: digits, spaces, hyphens. Never a plus sign, never made from an international number. */
const dialShape = v.pipe(v.string(), v.regex(/^\d[\d -]*\d$/, 'digits, spaces and hyphens, as dialled there'))
const line = v.pipe(v.string(), v.trim(), v.nonEmpty())
const page = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'a page of the service, over https'))

export const serviceShape = v.strictObject({
  kind: v.picklist(kinds),
  name: line,
  dial: v.exactOptional(dialShape),
  /** Other numbers that reach the same people. */
  also: v.exactOptional(v.pipe(v.array(dialShape), v.minLength(1))),
  /** A number for texts, and the word to begin with where one is asked for. */
  sms: v.exactOptional(v.strictObject({ to: dialShape, body: v.exactOptional(line) })),
  chat: v.exactOptional(page),
  hours: line,
  languages: v.pipe(v.array(line), v.minLength(1)),
  forWhom: line,
  note: v.exactOptional(line),
  /** `no` where the service itself says that a call leaves no line on the bill; otherwise it may. */
  showsOnBill: v.picklist(['no', 'may']),
  /** The service's own page, from which the rest was written. */
  source: page,
  /** The day on which a person dialled or read it, and who; null until one has. */
  checked: v.nullable(v.pipe(v.string(), v.isoDate())),
  checkedBy: v.nullable(line),
})
export type Service = v.InferOutput<typeof serviceShape>

export const countryShape = v.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  services: v.pipe(v.array(serviceShape), v.minLength(1)),
})
export type Country = v.InferOutput<typeof countryShape>

/** What a telephone is handed: the number without what is there for the eye. */
export const telOf = (dial: string): string => `tel:${dial.replaceAll(/[ -]/g, '')}`

/** Begins a text. The word to begin with is filled in; nothing is sent. */
export const smsOf = ({ to, body }: NonNullable<Service['sms']>): string =>
  `sms:${to.replaceAll(/[ -]/g, '')}${body === undefined ? '' : `?body=${encodeURIComponent(body)}`}`
