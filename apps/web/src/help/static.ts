import { leavePage } from '../ui/leaving/leave.ts'
import { listenForShift } from '../ui/leaving/shift.ts'

/**
 * The plain pages work without this. With it, *Leave page* covers at once and leaves no page to go back to, and Shift, three times, does
 * the same. Installed, there is no other page: then it goes to the lock.
 */
const leave = (): void => (matchMedia('(display-mode: standalone)').matches ? location.replace('/') : leavePage())

for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave, .skip[rel]'))
  link.addEventListener('click', event => {
    event.preventDefault()
    leave()
  })
listenForShift(leave, () => undefined)
