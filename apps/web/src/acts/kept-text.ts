import { useCallback, useEffect, useRef, useState } from 'react'
import { doAct } from './client.ts'
import { onFlush } from './flush.ts'
import { useView } from './views.ts'

/** Where something is being written: the draft's id begins with it. */
export type WritingPlace = 'rehearse' | 'promise' | 'journal' | 'check-in' | 'letter' | 'drop' | OwnWork
/** One field of one thing, as `fieldOf` names it. */
export type OwnWork = `${'dig' | 'scenario' | 'value' | 'wound' | 'hard-date' | 'contact'}:${string}`

/** What is kept of something half written. */
export type Writing = { readonly text: string; readonly act?: string; readonly to?: string; readonly as?: 'wayward' | 'betrayed' }

const PAUSE = 600

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
  const unsaved = useRef<Writing>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(() => {
    clearTimeout(timer.current)
    const latest = unsaved.current
    if (!latest) return
    unsaved.current = undefined
    kept.current = true
    void doAct('draft/kept', { draft: id.current, ...latest })
  }, [])

  useEffect(() => {
    const stop = onFlush(save)
    return () => {
      stop()
      save()
    }
  }, [save])

  const write = useCallback(
    (change: Partial<Writing>) => {
      setWriting(before => {
        const after = { ...before, ...change }
        unsaved.current = after
        return after
      })
      clearTimeout(timer.current)
      timer.current = setTimeout(save, PAUSE)
    },
    [save],
  )

  const done = useCallback(() => {
    clearTimeout(timer.current)
    unsaved.current = undefined
    if (kept.current) void doAct('draft/let-go', { draft: id.current })
    kept.current = false
    id.current = newDraft(place)
    setWriting({ text: '' })
  }, [place])

  return { writing, write, done, save }
}

const writingOf = ({ text, act, to, as }: Writing): Writing => ({ text, ...(act && { act }), ...(to && { to }), ...(as && { as }) })
