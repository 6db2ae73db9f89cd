import { useEffect, useState } from 'react'
import type { Asks } from '../worker/channel.ts'
import type { LineNow } from '../worker/lines.ts'
import { ask } from './client.ts'
import { useSession } from './session.ts'

export type { LineNow, LineNoticed } from '../worker/lines.ts'

/** How often a page that is looked at asks (milliseconds). It is asked of the worker: nothing goes out for it. */
const EVERY = 3_000

/** Where what was let go of is, now and then anew; undefined where no room is kept. */
export const useLine = (): LineNow | undefined => useNowAndThen('line')

/** Whether something can read this room that nobody has looked at here. */
export const useNewDevices = (): boolean => useNowAndThen('newDevices') ?? false

/** Somebody has looked at the list. */
export const devicesSeen = (): Promise<void> => ask('devicesSeen', undefined)

/** What the worker says of a kept room, now and then anew. */
const useNowAndThen = <A extends 'line' | 'newDevices'>(name: A): Asks[A]['back'] | undefined => {
  const session = useSession()
  const inRoom = session.at === 'inside' && session.how === 'room'
  const [line, setLine] = useState<Asks[A]['back']>()
  useEffect(() => {
    if (!inRoom) return
    let here = true
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return
      const now = await ask(name, undefined)
      if (here) setLine(before => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
    }
    void look()
    const timer = setInterval(() => void look(), EVERY)
    return () => {
      here = false
      clearInterval(timer)
    }
  }, [inRoom, name])
  return inRoom ? line : undefined
}

/** Whether nothing of this person's is waiting to go. */
export const isAtRest = ({ way, gone }: LineNow): boolean => gone && (way === 'there' || way === 'alone')
