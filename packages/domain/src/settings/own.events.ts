import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'

export const shapes = {
  'settings/chosen': v.object({
    appearance: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
    /** Seconds between hiding the page and locking it. */
    lockAfter: v.exactOptional(v.pipe(v.number(), v.integer())),
    /** Spelling help of the browser, which may send text away. */
    spelling: v.exactOptional(v.boolean()),
    /** Whether Shift, three times, leaves the page. */
    leaveByShift: v.exactOptional(v.boolean()),
    /** Rehearse: all marks, coercion alone, or none. */
    marks: v.exactOptional(v.picklist(['all', 'coercion', 'none'])),
    /** Whether what two share goes by file alone, and this app connects to no relay. */
    byFile: v.exactOptional(v.boolean()),
    /** Whether single keys go somewhere while nothing is being written. */
    singleKeys: v.exactOptional(v.boolean()),
    /** Whether Today may offer one practice. */
    practice: v.exactOptional(v.boolean()),
  }),
  /** A copy of everything was made, on this day. */
  'settings/copied': v.object({}),
}

export type SettingsEvent = EventOf<typeof shapes>
export const thingOf = (): string => 'mine'
