import type { Ended } from './reduce.ts'

export type SharingRefusal = 'sharing/ended-already'

/** Why this may not happen; undefined where it may. Leaving asks nobody. */
export const refuse = (was: Ended | undefined): SharingRefusal | undefined => (was === undefined ? undefined : 'sharing/ended-already')
