import { ignore, show, withoutIgnored, type Danger, type Finding, type Ignored } from '@dropwise/coach'
import { useMemo, useState } from 'react'
import type { Mark } from './marks.ts'
import type { Read } from './use-reading.ts'

export type Notes = {
  readonly danger: readonly Danger[]
  /** The closing ones shown, in the order of the draft. */
  readonly notes: readonly Finding[]
  readonly more: boolean
  readonly opening: readonly Finding[]
  readonly marks: readonly Mark[]
  readonly current: Finding | undefined
  readonly opensAsked: boolean
  readonly askOpens: () => void
  readonly askRest: () => void
  readonly setAside: (note: Finding) => void
  /** Makes one note the current one; undefined none. */
  readonly turnTo: (note: Finding | undefined) => void
  /** The note before or after the current one, round and round; undefined where there is none. */
  readonly neighbour: (step: 1 | -1) => Finding | undefined
  /** The note whose words lie under the caret. */
  readonly noteAt: (caret: number) => Finding | undefined
}

/** A note is the same while its rule and its words are, wherever they move to. */
const keyOf = (text: string, { rule, start, end }: Finding): string => `${rule} ${text.slice(start, end)}`

/** What of a reading stands beside the draft: chosen, set aside, current. All of it lives as long as the page and no longer (H8). */
export const useNotes = (text: string, { reading }: Read): Notes => {
  const [aside, setAside] = useState<readonly Ignored[]>([])
  const [rest, setRest] = useState(false)
  const [opensAsked, setOpens] = useState(false)
  const [currentKey, setCurrent] = useState<string>()

  const shown = useMemo(() => {
    const findings = withoutIgnored(text, reading.findings, aside)
    return show({ ...reading, findings }, { opening: opensAsked })
  }, [reading, aside, opensAsked, text])

  const notes = rest ? [...shown.closing, ...shown.rest].toSorted((a, b) => a.start - b.start) : shown.closing
  const current = notes.find(note => keyOf(text, note) === currentKey)
  const marks: Mark[] = [
    ...notes.map(({ start, end }, i) => ({ start, end, kind: 'closes' as const, number: i + 1, current: notes[i] === current })),
    ...shown.opening.map(({ start, end }) => ({ start, end, kind: 'opens' as const })),
  ]
  return {
    danger: shown.danger,
    notes,
    more: !rest && shown.rest.length > 0,
    opening: shown.opening,
    marks,
    current,
    opensAsked,
    askOpens: () => setOpens(true),
    askRest: () => setRest(true),
    setAside: note => setAside([...aside, ignore(text, note)]),
    turnTo: note => setCurrent(note && keyOf(text, note)),
    neighbour: step => {
      const from = current ? notes.indexOf(current) : step === 1 ? -1 : 0
      return notes.at((from + step + notes.length) % Math.max(1, notes.length))
    },
    noteAt: caret => notes.find(({ start, end }) => start <= caret && caret <= end),
  }
}
