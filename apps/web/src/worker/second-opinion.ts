import type { SecondOpinion } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'
import weights from '@dropwise/coach/weights.bin?url'

const PATIENCE = 1_000

const opened = async (): Promise<SecondOpinion | undefined> => {
  try {
    const answer = await fetch(weights)
    return answer.ok ? openSecondOpinion(new Uint8Array(await answer.arrayBuffer())) : undefined
  } catch {
    // Not there, or not these weights: the rules read alone, as they do before it has arrived.
    return undefined
  }
}

/**
 * The trained second opinion, from our own origin, fetched once. Whoever asks waits for it at most a second and goes on without it; asked
 * again later, it may have come.
 */
export const secondOpinion = (): (() => Promise<SecondOpinion | undefined>) => {
  const coming = opened()
  const patience = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE))
  return () => Promise.race([coming, patience])
}
