import { earlierParts, type EarlierLogs } from '@dropwise/home'
import type { Answers } from './channel.ts'
import type { Open } from './door.ts'

/** What stands on the page in its own way. The rest has a place of its own, and is told part by part. */
const ON_THE_PAGE = new Set(['gave', 'gotten'])

/** Read anew each time it is asked for: nobody needs it but whoever opens that page, and nothing of it stays in memory. */
export const sharedBefore = (now: () => Open | undefined): Answers<'earlier' | 'earlierOf'> => {
  const all = async (): Promise<EarlierLogs> => (await now()?.home.earlier()) ?? { read: [], broken: [] }
  return {
    earlier: async () => {
      const { read, broken } = await all()
      return { rows: read.toReversed().map(({ space, until }) => ({ space, until })), broken: broken.length > 0 }
    },
    earlierOf: async ({ space, language }) => {
      const earlier = (await all()).read.find(one => one.space === space)
      if (!earlier) return undefined
      const parts = earlierParts(earlier, language).filter(({ part }) => !ON_THE_PAGE.has(part))
      const [list, pictures] = [earlier.view('sharedList', {}), earlier.view('pictures', {})]
      return { space, until: earlier.until, list, pictures, parts }
    },
  }
}
