import { withLocalModel, type Author } from '@dropwise/coach'
import { useEffect, useMemo, useState } from 'react'
import { ask, offered, type Offer } from '../../acts/local-model.ts'
import type { Read } from './use-reading.ts'

/** A model on this machine: what may be asked, whether it is, and the reading with its marks. */
export type LocalReading = {
  readonly offer: Offer | undefined
  readonly on: boolean
  readonly turn: (on: boolean) => void
  /** Whether it was asked about these very words and did not answer. */
  readonly silent: boolean
  readonly read: Read
}

/** It is asked once nothing was typed for this long (ms): it may take seconds, and each draft that it reads costs the machine something. */
const rest = 1_200

type Heard = { readonly text: string; readonly answer: unknown }

/**
 * Asks a model on this machine about the draft, where the relay's operator allowed it and the writer switched it on for as long as this page is
 * open. What it says stands only beside the words it was said of, and never where there is danger.
 */
export const useLocalModel = (text: string, author: Author | undefined, read: Read): LocalReading => {
  const [offer, setOffer] = useState<Offer>()
  const [on, turn] = useState(false)
  const [heard, setHeard] = useState<Heard>()

  useEffect(() => void offered().then(setOffer), [])

  const danger = read.reading.danger.length > 0
  // On a slow device the pause is over before the coach has read: whether there is danger is not known yet, and nobody is asked.
  const known = read.of === text
  useEffect(() => {
    if (!on || !offer || !author || !known || danger || text.trim() === '') return
    const wanted = new AbortController()
    const hear = async (): Promise<void> => {
      const answer = await ask(offer, text, author, wanted.signal)
      if (!wanted.signal.aborted) setHeard({ text, answer })
    }
    const timer = setTimeout(() => void hear(), rest)
    return () => {
      clearTimeout(timer)
      wanted.abort()
    }
  }, [on, offer, author, known, danger, text])

  const said = on && heard?.text === text ? heard : undefined
  const merged = useMemo(
    () => (said && author ? { ...read, reading: withLocalModel(text, author, read.reading, said.answer) } : read),
    [said, author, text, read],
  )
  return { offer, on, turn, silent: said !== undefined && said.answer === undefined, read: merged }
}
