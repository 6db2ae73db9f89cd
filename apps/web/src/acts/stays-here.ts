import { useEffect, useState } from 'react'

/** Whether the browser has promised not to clear what is kept when the device runs full; undefined until it is known, or cannot be. */
export const useStaysHere = (): { readonly promised: boolean | undefined; readonly ask: () => void } => {
  const [promised, setPromised] = useState<boolean>()
  useEffect(() => {
    void navigator.storage.persisted().then(setPromised, () => undefined)
  }, [])
  return { promised, ask: () => void navigator.storage.persist().then(setPromised, () => undefined) }
}
