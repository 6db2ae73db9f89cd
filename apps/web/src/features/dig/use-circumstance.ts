import type { Reading } from '@dropwise/coach'
import { useEffect, useState } from 'react'
import { openReader } from '../../acts/coach.ts'

const nothing: Reading = { findings: [], danger: [] }

/** What the coach reads in an answer: danger first, and the first sentence that rests on a circumstance. Nothing of it is kept. */
export const useCircumstance = (text: string) => {
  const [read, setRead] = useState<{ readonly text: string; readonly reading: Reading }>()
  useEffect(() => {
    if (text.trim() === '') return
    const reader = openReader((draft, has) => setRead({ text: draft.text, reading: has.reading }))
    const pause = setTimeout(() => reader.read({ text, author: 'wayward' }), 400)
    return () => {
      clearTimeout(pause)
      reader.close()
    }
  }, [text])
  const { findings, danger } = read?.text === text ? read.reading : nothing
  const rests = findings.find(({ move }) => move === 'circumstance')
  return { danger: danger[0]?.kind, quote: rests && text.slice(rests.start, rests.end) }
}
