import { fromHex, toHex } from '@dropwise/protocol'

/** Who waits for letters of which mailbox. */
export const mailboxes = () => {
  const waiting = new Map<string, Set<() => void>>()
  return {
    /** Calls back whenever a letter comes; returns how to stop. */
    wait: (name: Uint8Array, came: () => void): (() => void) => {
      const key = toHex(name)
      const all = waiting.get(key) ?? new Set()
      waiting.set(key, all.add(came))
      return () => {
        all.delete(came)
        if (all.size === 0) waiting.delete(key)
      }
    },
    /** Mailboxes for which somebody waits. */
    names: (): Uint8Array[] => [...waiting.keys()].map(fromHex),
    came: (name: Uint8Array): void => {
      for (const tell of waiting.get(toHex(name)) ?? []) tell()
    },
  }
}

export type Mailboxes = ReturnType<typeof mailboxes>
