import { dayOf } from '@dropwise/domain/shared'

/** The day that it is on this machine; a day turns at four in the morning. */
export const today = (): string => dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
