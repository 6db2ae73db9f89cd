import { cover, uncover } from '../ui/leaving/in-front.ts'
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

// A number may be read off this page while another window is in front; out of sight, in a list of open apps say, it is nobody's to read.
document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? cover() : uncover()))

// Whatever a link says stands in no address bar (S9), nor what a page is not told of, behind `:~:`. A place on this page that it names is
// nobody's secret, and stays.
const place = document.getElementById(location.hash.slice(1)) === null ? '' : location.hash
history.replaceState(null, '', location.pathname + place)
