import { afterAll, beforeAll } from 'vitest'
import { relayProcess } from './relay-process.ts'

/** One relay for all stories of a file, in a process of its own: there before the first, stopped after the last. */
export const oneRelay = (): { readonly url: string } => {
  let relay: Awaited<ReturnType<typeof relayProcess>> | undefined
  beforeAll(async () => void (relay = await relayProcess()))
  afterAll(() => relay?.stop())
  return {
    get url() {
      if (!relay) throw new Error('no story has begun')
      return relay.url
    },
  }
}
