import { useCallback, useEffect, useRef, useState } from 'react'
import { doAct } from './client.ts'
import { onFlush } from './flush.ts'
import { useView } from './views.ts'

/** Where something is being written: the draft's id begins with it. */
export type WritingPlace = 'rehearse' | 'promise' | 'journal' | 'check-in' | 'letter' | 'drop' | OwnWork
/** One field of one thing, as `fieldOf` names it. */
export type OwnWork =
  `${'dig' | 'scenario' | 'value' | 'wound' | 'hard-date' | 'contact' | 'question' | 'telling' | 'answer' | 'beside' | 'readiness' | 'sitting' | 'hearing' | 'account' | 'talk'}:${string}`

/** What is kept of something half written. */
export type Writing = { readonly text: string; readonly act?: string; readonly to?: string; readonly as?: 'wayward' | 'betrayed' }

const PAUSE = 600
/** Whoever types on and on without a pause loses no more than this, whatever happens to the device. */
const AT_MOST = 3_000

/** A name for a draft that nobody has begun. */
export const newDraft = (place: WritingPlace): string => `${place}:${crypto.randomUUID()}`

/**
 * Text that survives: half a second after the last key, and before the room is locked, it is kept in the room as a draft. `done` lets go
 * of the draft, once the words are kept elsewhere or not wanted any more. `open` names one draft; without it the newest of that place is
 * taken up again.
 */
export const useKeptText = (place: WritingPlace, open?: string) => {
  const { drafts } = useView('drafts', {})
  const [begun] = useState(() => drafts.find(({ id }) => (open === undefined ? id.startsWith(`${place}:`) : id === open)))
  const id = useRef(begun?.id ?? open ?? newDraft(place))
  const [writing, setWriting] = useState<Writing>(() => (begun ? writingOf(begun) : { text: '' }))
  const kept = useRef(begun !== undefined)
  const latest = useRef(writing)
  const unsaved = useRef<Writing>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const since = useRef(0)

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const words = unsaved.current
    if (!words) return
    unsaved.current = undefined
    kept.current = true
    await doAct('draft/kept', { draft: id.current, ...words })
  }, [])

  useEffect(() => {
    const stop = onFlush(save)
    return () => {
      stop()
      void save()
    }
  }, [save])

  const write = useCallback(
    (change: Partial<Writing>) => {
      const now = performance.now()
      if (!unsaved.current) since.current = now
      latest.current = { ...latest.current, ...change }
      unsaved.current = latest.current
      setWriting(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), Math.max(0, Math.min(PAUSE, since.current + AT_MOST - now)))
    },
    [save],
  )

  const done = useCallback(() => {
    clearTimeout(timer.current)
    unsaved.current = undefined
    if (kept.current) void doAct('draft/let-go', { draft: id.current })
    kept.current = false
    id.current = newDraft(place)
    latest.current = { text: '' }
    setWriting(latest.current)
  }, [place])

  const saveNow = useCallback((): void => void save(), [save])
  return { writing, write, done, save: saveNow }
}

const writingOf = ({ text, act, to, as }: Writing): Writing => ({ text, ...(act && { act }), ...(to && { to }), ...(as && { as }) })
