import type { Home, ViewName, Views } from '@dropwise/home'

type Watched = { readonly name: ViewName; readonly args: Views[ViewName]['args'] }
type Entry = Watched & { last?: string }

/** Views that the page looks at: worked out again after every change, pushed where they differ. */
export const createWatches = (push: (watch: number, value: unknown) => void) => {
  const entries = new Map<number, Entry>()
  let home: Home | undefined

  const show = (watch: number, entry: Entry): void => {
    if (!home) return
    const value = home.view(entry.name, entry.args)
    const now = JSON.stringify(value) ?? ''
    if (now === entry.last) return
    entry.last = now
    push(watch, value)
  }

  return {
    enter: (opened: Home): void => {
      home = opened
      for (const [watch, entry] of entries) show(watch, entry)
    },
    /** Forgets what was shown, too. */
    leave: (): void => {
      home = undefined
      for (const entry of entries.values()) delete entry.last
    },
    look: (): void => {
      for (const [watch, entry] of entries) show(watch, entry)
    },
    watch: (watch: number, watched: Watched): void => {
      const entry: Entry = { ...watched }
      entries.set(watch, entry)
      show(watch, entry)
    },
    unwatch: (watch: number): void => {
      entries.delete(watch)
    },
  }
}

export type Watches = ReturnType<typeof createWatches>
