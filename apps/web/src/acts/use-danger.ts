import type { Reading } from '@dropwise/coach'
import { useEffect, useState } from 'react'
import { openReader } from './coach.ts'

type Danger = Reading['danger'][number]['kind']

/** Words of danger in what somebody writes for themselves. Nothing else is looked at, and nothing of it is kept. */
export const useDanger = (text: string): Danger | undefined => {
  const [read, setRead] = useState<{ readonly text: string; readonly danger: Danger | undefined }>()
  useEffect(() => {
    if (text.trim() === '') return
    const reader = openReader((draft, { reading }) => setRead({ text: draft.text, danger: reading.danger[0]?.kind }))
    const pause = setTimeout(() => reader.read({ text, author: 'wayward' }), 400)
    return () => {
      clearTimeout(pause)
      reader.close()
    }
  }, [text])
  return read?.text === text ? read.danger : undefined
}
