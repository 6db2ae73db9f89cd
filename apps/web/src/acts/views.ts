import type { ViewName, Views } from '@dropwise/home'
import { use, useCallback, useSyncExternalStore } from 'react'
import { ask, watchView } from './client.ts'

type Seen = {
  value: unknown
  readonly first: Promise<void>
  readonly listeners: Set<() => void>
  readonly stop: () => void
}

const seen = new Map<string, Seen>()

const look = (key: string, name: string, args: unknown): Seen => {
  const known = seen.get(key)
  if (known) return known
  let came: () => void = () => undefined
  const first = new Promise<void>(resolve => (came = resolve))
  const listeners = new Set<() => void>()
  const stop = watchView(name, args, value => {
    entry.value = value
    came()
    for (const listener of listeners) listener()
  })
  const entry: Seen = { value: undefined, first, listeners, stop }
  seen.set(key, entry)
  return entry
}

/** Drops every decrypted thing that the page holds. */
export const forgetViews = (): void => {
  for (const { stop } of seen.values()) stop()
  seen.clear()
}

/** Works out again what is shown: the day may have turned while nobody did anything. */
export const lookAgain = (): void => void ask('lookAgain', undefined)

/** What this person may see, now and after every change. Suspends until it is there. */
export const useView = <N extends ViewName>(name: N, args: Views[N]['args']): Views[N]['value'] => {
  const key = `${name} ${JSON.stringify(args)}`
  const entry = look(key, name, args)
  use(entry.first)
  const subscribe = useCallback(
    (listener: () => void) => {
      entry.listeners.add(listener)
      return () => {
        entry.listeners.delete(listener)
        // A page that is turned asks for much the same again: whatever nobody looks at for a moment is let go.
        setTimeout(() => {
          if (entry.listeners.size > 0 || seen.get(key) !== entry) return
          seen.delete(key)
          entry.stop()
        }, 2_000)
      }
    },
    [entry, key],
  )
  const value = useSyncExternalStore(subscribe, () => entry.value)
  return value as Views[N]['value']
}
