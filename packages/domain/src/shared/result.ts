/** What a caller can handle is a value; only defects are thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }
/** It went well. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
/** It was refused, by name. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })
