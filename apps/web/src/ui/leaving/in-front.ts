/** How often it is looked at whether the machine slept, and how much longer a machine that is merely busy may take for it (milliseconds). */
const LOOK = 30_000
const BUSY = 60_000

type Watch = {
  /** The page went out of sight, or (`behind`) another window came in front of it. */
  readonly goes?: (behind: boolean) => void
  readonly comes?: () => void
  /** It was away for `after` milliseconds; also where the machine slept with the page in front of it, and nobody told the page. */
  readonly long?: () => void
  readonly after?: number
}

/** Watches whether somebody can be looking at this page. Returns how to stop. */
export const watchInFront = ({ goes, comes, long, after = Infinity }: Watch): (() => void) => {
  let since: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let looked = Date.now()

  const away = (behind: boolean): void => {
    goes?.(behind)
    if (since !== undefined) return
    since = Date.now()
    if (long) timer = setTimeout(long, after)
  }
  const back = (): void => {
    clearTimeout(timer)
    // Timers sleep with the machine: the clock decides.
    if (since !== undefined && Date.now() - since >= after) long?.()
    since = undefined
    comes?.()
  }
  const changed = (): void => (document.visibilityState === 'hidden' ? away(false) : back())
  const behind = (): void => away(true)
  const look = (): void => {
    const slept = Date.now() - looked - LOOK
    looked = Date.now()
    if (slept >= after + BUSY) long?.()
  }

  const looking = setInterval(look, LOOK)
  document.addEventListener('visibilitychange', changed)
  addEventListener('blur', behind)
  addEventListener('focus', back)
  return () => {
    clearTimeout(timer)
    clearInterval(looking)
    document.removeEventListener('visibilitychange', changed)
    removeEventListener('blur', behind)
    removeEventListener('focus', back)
  }
}

export const cover = (): void => document.documentElement.classList.add('covered')
export const uncover = (): void => document.documentElement.classList.remove('covered')
