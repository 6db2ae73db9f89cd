/** Nothing is said on it but that somebody left: not who, and not from where. */
const CHANNEL = 'dropwise'
const LEFT = 'left'

/** Tells the other tabs of this browser: who leaves one page leaves all of them. */
export const tellOtherTabs = (): void => {
  try {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage(LEFT)
    channel.close()
  } catch {
    // Leaving goes on, whatever this browser has.
  }
}

/** Runs `does` whenever somebody leaves in another tab. Returns how to stop. A browser that gives no storage may give no channel either. */
export const whenLeftElsewhere = (does: () => void): (() => void) => {
  let channel: BroadcastChannel
  try {
    channel = new BroadcastChannel(CHANNEL)
  } catch {
    return () => undefined
  }
  channel.addEventListener('message', ({ data }) => {
    if (data === LEFT) does()
  })
  return () => channel.close()
}
