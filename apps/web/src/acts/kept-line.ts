import type { CameFrom } from '@dropwise/domain/draft'
import { useState } from 'react'
import { useKeptText, type OwnWork } from './kept-text.ts'

/** A field that survives while it is being typed: what was typed into it and not kept elsewhere, else what stood there. */
export type KeptLine = {
  readonly text: string
  readonly write: (text: string) => void
  readonly done: () => void
  /** What the words are written out of, where they are. */
  readonly cameFrom: CameFrom | undefined
}

type Concept = OwnWork extends `${infer C}:${string}` ? C : never

/** The place of one field of one thing. The id is shortened: a draft's own name has to fit beside it. */
export const fieldOf = (concept: Concept, id: string, field: string): OwnWork => `${concept}:${id.slice(0, 8)}:${field}`

/**
 * One field of a form, kept as a draft of its own. `done` lets go of the draft, once the words are kept elsewhere or not wanted; then the
 * field says again what stood there.
 *
 * @param was what stands there before anything is typed
 * @param handed what that comes out of, where another page handed it over
 */
export const useKeptLine = (place: OwnWork, was = '', handed?: CameFrom): KeptLine => {
  const { writing, write, done, cameFrom } = useKeptText(place, undefined, handed)
  const [touched, setTouched] = useState(writing.text !== '')
  return {
    cameFrom,
    text: touched ? writing.text : was,
    write: text => {
      setTouched(true)
      write({ text })
    },
    done: () => {
      setTouched(false)
      done()
    },
  }
}
