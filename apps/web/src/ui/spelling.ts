import { createContext, useContext } from 'react'
import { NOT_REMEMBERED } from './not-remembered.ts'

/** Whether the browser may help with writing. Some browsers send what is typed away for it, so it is off unless its owner chose it (S12). */
export const SpellingAllowed = createContext(false)

/** Attributes for whatever free text is typed into. */
export const useSpelling = () => {
  const allowed = useContext(SpellingAllowed)
  return {
    spellCheck: allowed,
    ...NOT_REMEMBERED,
    autoCorrect: allowed ? 'on' : 'off',
    // Completes sentences; not in the types of React so far.
    writingsuggestions: allowed ? 'true' : 'false',
    'data-gramm': 'false',
  } as const
}
