import type { Pushes } from '@dropwise/domain/mirror'
import { useEffect, useState } from 'react'
import { openReader } from '../../acts/coach.ts'
import { useView } from '../../acts/views.ts'
import { pushesIn } from './pushes.ts'

/** Where words are written that somebody else is to read. What is written for oneself is not looked at. */
const FOR_THE_OTHER = /^(rehearse|telling|answer|hearing):/

type Read = { readonly of: string; readonly pushes: Pushes; readonly danger: boolean }

/**
 * What one's own drafts ask for, read one after the other while the page is open and kept nowhere; undefined until all are read. Words of
 * danger come first: such a draft is not looked at for anything else.
 */
export const usePushes = (): { readonly pushes: Pushes; readonly danger: boolean } | undefined => {
  const { drafts } = useView('drafts', {})
  const mine = drafts.filter(
    ({ id, to, as, text }) => as !== 'betrayed' && text.trim() !== '' && (to !== undefined || FOR_THE_OTHER.test(id)),
  )
  const of = JSON.stringify(mine.map(({ id, text }) => [id, text]))
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    const toRead = JSON.parse(of) as readonly (readonly [id: string, text: string])[]
    const pushes: Record<string, Pushes[string]> = {}
    let danger = false
    const reader = openReader((_draft, { reading }) => {
      const [id] = toRead[at] ?? []
      if (id === undefined) return
      if (reading.danger.length > 0) danger = true
      else pushes[id] = pushesIn(reading.findings)
      at += 1
      goOn()
    })
    let at = 0
    const goOn = (): void => {
      const [, text] = toRead[at] ?? []
      if (text === undefined) setRead({ of, pushes, danger })
      else reader.read({ text, author: 'wayward' })
    }
    goOn()
    return () => reader.close()
  }, [of])
  return read?.of === of ? read : undefined
}
