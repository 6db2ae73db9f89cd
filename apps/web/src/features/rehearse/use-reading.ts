import type { Asked, Author, KeptDraft, Reading } from '@dropwise/coach'
import { useEffect, useRef, useState } from 'react'
import { openReader, type Draft, type HasRead, type Reader } from '../../acts/coach.ts'
import { carried } from './marks.ts'

export type Read = {
  readonly reading: Reading
  readonly why: Readonly<Record<string, string>>
  /** What is asked about one's own words. */
  readonly asked: readonly Asked[]
  /** The words that were read; absent while marks of earlier words travel with an edit. */
  readonly of?: string
}

const nothing: Read = { reading: { findings: [], danger: [] }, why: {}, asked: [] }

/**
 * What the coach finds in a draft, as it is being typed. The spans always fit the given text: until new words have been read, marks travel
 * with the edit. Without an author nothing is read. Nothing of it is kept.
 *
 * @param kept the other drafts of the same writer, for words that come again and again
 */
export const useReading = (text: string, author: Author | undefined, kept: readonly KeptDraft[]): Read => {
  const [last, setLast] = useState<{ readonly draft: Draft; readonly has: HasRead & { readonly of: string } }>()
  const reader = useRef<Reader>(undefined)

  useEffect(() => {
    if (!author) return
    reader.current = openReader((draft, has) => setLast({ draft, has: { ...has, of: draft.text } }))
    return () => {
      reader.current?.close()
      setLast(undefined)
    }
  }, [author])

  useEffect(() => {
    if (author) reader.current?.read({ text, author, kept })
  }, [text, author, kept])

  if (!last || !author || text.trim() === '') return nothing
  const { draft, has } = last
  if (draft.text === text) return has
  return {
    reading: { findings: carried(has.reading.findings, draft.text, text), danger: carried(has.reading.danger, draft.text, text) },
    why: has.why,
    asked: carried(has.asked, draft.text, text),
  }
}
