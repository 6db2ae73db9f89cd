import { useState } from 'react'
import { useKeptText, type WritingPlace } from './kept-text.ts'

/** A field that survives while it is being typed: what was typed into it and not kept elsewhere, else what stood there. */
export type KeptLine = { readonly text: string; readonly write: (text: string) => void; readonly done: () => void }

/**
 * One field of a form, kept as a draft of its own. `done` lets go of the draft, once the words are kept elsewhere or not wanted; then the
 * field says again what stood there.
 *
 * @param was what stands there before anything is typed
 */
export const useKeptLine = (place: WritingPlace, was = ''): KeptLine => {
  const { writing, write, done } = useKeptText(place)
  const [touched, setTouched] = useState(writing.text !== '')
  return {
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
