/** One change to the store. */
export type Change = { readonly put: string; readonly value: Uint8Array } | { readonly remove: string }

/** What a record must still hold for a commit to be made; undefined means that there is none. */
export type Expected = { readonly key: string; readonly value: Uint8Array | undefined }

/**
 * Where sealed records lie. Keys and values are opaque. Passing `recordContract` is what makes something a RecordStore.
 */
export type RecordStore = {
  /** A copy of the record, or undefined. */
  get(key: string): Promise<Uint8Array | undefined>
  /**
   * All changes or none; durable when the promise resolves.
   * With `expected`, nothing is changed and `ChangedMeanwhile` is thrown when that record holds anything else.
   */
  commit(changes: readonly Change[], expected?: Expected): Promise<void>
  /** All keys with this beginning, in no particular order. */
  keys(prefix: string): Promise<string[]>
  /** Lets go of what is open. Records stay. */
  close(): void
}

/** A commit was refused since somebody else changed the record that it stood on. */
export class ChangedMeanwhile extends Error {
  constructor(key: string) {
    super(`changed meanwhile: ${key}`)
    this.name = 'ChangedMeanwhile'
  }
}
