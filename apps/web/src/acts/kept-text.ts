import type { CameFrom } from '@dropwise/domain/draft'
import { useCallback, useEffect, useRef, useState } from 'react'
import { refusedNoMore, sayRefused } from './acting.ts'
import { doAct } from './client.ts'
import { onFlush } from './flush.ts'
import { useView } from './views.ts'

/** Where something is being written: the draft's id begins with it. */
export type WritingPlace = 'rehearse' | 'promise' | 'journal' | 'check-in' | 'letter' | 'drop' | OwnWork
/** One field of one thing, as `fieldOf` names it. */
export type OwnWork =
  `${'dig' | 'scenario' | 'value' | 'wound' | 'hard-date' | 'contact' | 'question' | 'telling' | 'answer' | 'beside' | 'readiness' | 'sitting' | 'hearing' | 'account' | 'talk' | 'agreement' | 'shame' | 'attunement' | 'learning' | 'bucket'}:${string}`

/** What is kept of something half written. */
export type Writing = { readonly text: string; readonly act?: string; readonly to?: string; readonly as?: 'wayward' | 'betrayed' }

const PAUSE = 600
/** Whoever types on and on without a pause loses no more than this, whatever happens to the device. */
const AT_MOST = 3_000

/** How long until words that the device did not keep are tried again (milliseconds). */
const AGAIN = 5_000

/** A name for a draft that nobody has begun. */
export const newDraft = (place: WritingPlace): string => `${place}:${crypto.randomUUID()}`

/**
 * Text that survives: half a second after the last key, and before the room is locked, it is kept in the room as a draft. `done` lets go
 * of the draft, once the words are kept elsewhere or not wanted any more. `open` names one draft; without it the newest of that place is
 * taken up again; `nameNow` says which one it is by now. `cameFrom` is what the words are written out of: kept with the draft, so that it is
 * known after a reload as well; words that were there before are no part of what is handed over.
 *
 * @param handed what a page that is now left hands over
 */
export const useKeptText = (place: WritingPlace, open?: string, handed?: CameFrom) => {
  const { drafts } = useView('drafts', {})
  const [begun] = useState(() => drafts.find(({ id }) => (open === undefined ? id.startsWith(`${place}:`) : id === open)))
  const id = useRef(begun?.id ?? open ?? newDraft(place))
  const [writing, setWriting] = useState<Writing>(() => (begun ? writingOf(begun) : { text: '' }))
  const [cameFrom, setCameFrom] = useState(() => (begun && begun.text.trim() !== '' ? begun.cameFrom : handed))
  const kept = useRef(begun !== undefined)
  // It goes with the words: noted with the first of them, and once more after all of them were taken away.
  const noted = useRef(begun?.cameFrom !== undefined)
  const latest = useRef(writing)
  const unsaved = useRef<Writing>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const since = useRef(0)

  const save = useCallback(
    async function keep(): Promise<void> {
      clearTimeout(timer.current)
      const words = unsaved.current
      if (!words) return
      unsaved.current = undefined
      kept.current = true
      const draft = id.current
      const keeping = doAct('draft/kept', { draft, ...words })
      // In the same breath: a page that is taken down says nothing more after its last words.
      const goesWith = words.text.trim() !== ''
      const noting = cameFrom && goesWith && !noted.current ? doAct('draft/came-from', { draft, ...cameFrom }) : undefined
      noted.current = goesWith
      const [done] = await Promise.all([keeping, noting])
      if (!done.ok) noted.current = false
      if (done.ok) return refusedNoMore('device/not-kept')
      if (done.error === 'device/not-kept' || done.error === 'device/another-tab') sayRefused(done.error)
      // The device may have room again in a while. What was typed meanwhile is newer, and goes by itself.
      if (done.error !== 'device/not-kept' || unsaved.current) return
      unsaved.current = words
      timer.current = setTimeout(() => void keep(), AGAIN)
    },
    [cameFrom],
  )

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
    noted.current = false
    setCameFrom(undefined)
    id.current = newDraft(place)
    latest.current = { text: '' }
    setWriting(latest.current)
  }, [place])

  const nameNow = useCallback((): string => id.current, [])
  const saveNow = useCallback((): void => void save(), [save])
  return { writing, write, done, save: saveNow, nameNow, cameFrom }
}

const writingOf = ({ text, act, to, as }: Writing): Writing => ({ text, ...(act && { act }), ...(to && { to }), ...(as && { as }) })
