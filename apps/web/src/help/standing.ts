import type { Service } from './service.ts'

/**
 * How far a record can be relied on. `unchecked`: no person has checked it so far, and the page says so. `old`: checked more than twelve
 * months ago, which the tests tell us. `link`: more than eighteen; then the number is not shown, the service's own page is.
 */
export type Standing = 'unchecked' | 'checked' | 'old' | 'link'

const WARN_AFTER = { months: 12 }
const LINK_AFTER = { months: 18 }

/** @param today the day on which the page is written or looked at, `YYYY-MM-DD` */
export const standingOf = ({ checked }: Pick<Service, 'checked'>, today: string): Standing => {
  if (checked === null) return 'unchecked'
  const day = Temporal.PlainDate.from(checked)
  const goneBy = (after: { months: number }): boolean => Temporal.PlainDate.compare(day.add(after), today) < 0
  if (goneBy(LINK_AFTER)) return 'link'
  return goneBy(WARN_AFTER) ? 'old' : 'checked'
}
