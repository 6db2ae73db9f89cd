/** That there is something new, never what: in a space, or in a mailbox. Names are 32 bytes. */
export type Hint = { readonly about: 'space' | 'mailbox'; readonly name: Uint8Array }

/**
 * How nodes over one store tell one another that there is news. A hint may be lost or come twice; nothing rests on it but the time that
 * it saves. A node does not hear its own.
 */
export type Hints = {
  tell(hint: Hint): void
  /** Calls back for every hint of another node; to be called once. */
  hear(listener: (hint: Hint) => void): void
  close(): Promise<void>
}

/** Nodes of one process. `join` gives each its own end. */
export const hintsHere = () => {
  const ends = new Set<(hint: Hint) => void>()
  return {
    join: (): Hints => {
      let mine: ((hint: Hint) => void) | undefined
      return {
        tell: hint => {
          for (const end of ends) if (end !== mine) setImmediate(end, hint)
        },
        hear: listener => {
          mine = listener
          ends.add(listener)
        },
        close: async () => void (mine && ends.delete(mine)),
      }
    },
  }
}

/** Nobody is told. */
export const noHints: Hints = { tell: () => undefined, hear: () => undefined, close: async () => undefined }
