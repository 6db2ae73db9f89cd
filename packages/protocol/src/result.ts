/** What a caller can handle is a value; defects are thrown. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A good result. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** A refusal that the caller can handle. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })
