import { dangerKinds } from '../finding.ts'
import { block, type Packed } from '../model/blocks.ts'
import { dense } from '../model/dense.ts'
import type { Grams } from '../model/grams.ts'
import { addRows, type GramRows, gramRows, type Rows } from '../model/rows.ts'
import { pooled } from '../model/shape.ts'

/** How many numbers a gram says here. */
export const wide = 16
const alert = 32
/** Whether there are words of danger, and of which kind. */
export const fears = 1 + dangerKinds.length

/** The arrays of the alarm beside its rows: what a sentence says before any gram, and two layers; the rows are inputs, the columns outputs. */
export const alarmParts = {
  bias: wide,
  first: (wide + pooled) * alert,
  firstBias: alert,
  last: alert * fears,
  lastBias: fears,
} as const
export type AlarmPart = keyof typeof alarmParts
export type AlarmHead = Readonly<Record<AlarmPart, Float32Array>>
/** The alarm as it is carried along: the grams it knows, a coarse row of numbers for each, and what answers from their sum. */
export type CarriedAlarm = Rows & { readonly known: Uint8Array; readonly head: AlarmHead }
/**
 * What listens for danger (decision 0034): a sentence is the sum of what its own grams say, and beside it what the net that reads in order made of it.
 * It hears each sentence by itself: what stands around it makes it no safer.
 */
export type Alarm = GramRows & { readonly head: AlarmHead }
/** The alarm, and from which likelihood on help is shown. */
export type SetAlarm = Alarm & { readonly from: number }

/** Makes ready what `fitAlarm` learnt. */
export const readyAlarm = ({ known, head, ...rows }: CarriedAlarm): Alarm => ({ ...gramRows(known, rows, wide), head })

const partNames = Object.keys(alarmParts) as readonly AlarmPart[]

/** The alarm in `packed`. */
export const openAlarm = (packed: Packed): SetAlarm => ({
  ...readyAlarm({
    known: block(packed, 'u8', 'alarm.known'),
    nibbles: block(packed, 'u8', 'alarm.nibbles'),
    sizes: block(packed, 'u8', 'alarm.sizes'),
    head: Object.fromEntries(partNames.map(part => [part, block(packed, 'f32', `alarm.${part}`)])) as AlarmHead,
  }),
  from: block(packed, 'f32', 'alarm.from')[0] ?? 2,
})

/** The hidden units for a sentence's sum (bent) and what the net made of it. */
export const alertOf = (head: AlarmHead, own: Float32Array): Float32Array =>
  dense(own, head.first, head.firstBias, new Float32Array(alert)).map(v => Math.max(0, v))

/** A sentence as the alarm hears it: the sum of its grams, bent, and then the net's numbers. */
export const heardBy = (sum: Float32Array, net: Float32Array): Float32Array => {
  const out = new Float32Array(wide + pooled)
  out.set(sum.map(Math.tanh))
  out.set(net, wide)
  return out
}

/** Logits of danger in one sentence (`fears` long), from its grams and the numbers that the net made of it. */
export const fearsOf = (alarm: Alarm, grams: Grams, net: Float32Array): Float32Array => {
  const sum = addRows(alarm, grams, alarm.head.bias.slice())
  return dense(alertOf(alarm.head, heardBy(sum, net)), alarm.head.last, alarm.head.lastBias, new Float32Array(fears))
}
