import { dayOf } from '@dropwise/domain/shared'
import { exportIn, ownWords, type Clock } from '@dropwise/home'
import type { Answers } from './channel.ts'
import { copyOf } from './copies.ts'
import type { Open } from './door.ts'
import { isOfTheDevice, refusalOf, refused } from './faults.ts'
import { sharedBefore } from './shared-before.ts'
import { tendRoom } from './tend-room.ts'
import type { Watches } from './watches.ts'

/** What the house gives for this: the home that is open, what looks at it, and what is under way in it. */
type Doors = {
  readonly now: () => Open | undefined
  readonly clock: Clock
  readonly watches: Watches
  readonly underWay: Set<Promise<unknown>>
}

type Asked =
  | 'earlier'
  | 'earlierOf'
  | 'act'
  | 'watch'
  | 'unwatch'
  | 'lookAgain'
  | 'release'
  | 'line'
  | 'changePassphrase'
  | 'copy'
  | 'words'
  | 'paper'
  | 'tend'

/** What is asked of a home that is open: to do something in it, to look at it, to let go of what may leave, to bring it onto paper. */
export const insideOf = ({ now, clock, watches, underWay }: Doors): Answers<Asked> => {
  /** By file alone: the lines are taken down, and none goes up. Otherwise they go up. */
  const goByFile = async ({ home, two }: Open): Promise<void> => (home.view('settings', {}).byFile ? two?.stop() : two?.start())
  return {
    ...sharedBefore(now),
    act: async ({ name, input }) => {
      const from = now()
      if (!from) return refused('device/locked')
      if (!from.mayWrite) return refused('device/another-tab')
      const acting = from.home.act(name, input)
      underWay.add(acting)
      try {
        const done = await acting
        from.two?.letGo()
        if (done.ok && name === 'settings/chosen' && from.two && 'byFile' in input) await goByFile(from)
        return done
      } catch (error) {
        if (isOfTheDevice(error)) return refused(refusalOf(error))
        throw error
      } finally {
        underWay.delete(acting)
      }
    },
    watch: async ({ watch, name, args }) => watches.watch(watch, { name, args }),
    unwatch: async ({ watch }) => watches.unwatch(watch),
    lookAgain: async () => watches.look(),
    release: async () => {
      const from = now()
      if (!from?.mayWrite) return
      const waited = from.home.view('outbox', {}).onTheirWay.length
      const releasing = from.home.release()
      underWay.add(releasing)
      try {
        await releasing
        if (from.home.view('outbox', {}).onTheirWay.length < waited) from.two?.letGo()
      } catch (error) {
        // What has not left goes the next time.
        if (!isOfTheDevice(error)) throw error
      } finally {
        underWay.delete(releasing)
      }
      // An evening may have begun, or a space ended, while nobody did anything.
      if (now() === from) watches.look()
    },
    line: async () => {
      const open = now()
      if (!open?.two) return { way: 'alone', gone: true, noticed: [] }
      const { up, gone, noticed } = open.two.lines(open.home.view('space', {}).mine.away)
      const byFile = open.two.space() !== undefined && open.home.view('settings', {}).byFile
      return { way: up === 'none' ? (byFile ? 'by-file' : 'alone') : up === 'all' ? 'there' : 'away', gone, noticed }
    },
    changePassphrase: async ({ before, passphrase }) => {
      const open = now()
      if (!open?.room) return refused('device/locked')
      if (!open.mayWrite) return refused('device/another-tab')
      try {
        return await open.room.changePassphrase(before, passphrase)
      } catch (error) {
        if (isOfTheDevice(error)) return refused(refusalOf(error))
        throw error
      }
    },
    copy: async ({ passphrase }) => {
      const open = now()
      if (!open?.own) return refused('device/locked')
      const { own, two, room, mayWrite } = open
      const back = async () => (room && mayWrite ? room.spaces.waysBack() : [])
      const copied = await copyOf({ own, shared: two?.everShared() ?? [], back }, passphrase, clock.now())
      const then = now()
      if (copied.ok && then?.mayWrite) await then.home.act('settings/copied', {})
      return copied
    },
    words: async () => {
      const open = now()
      return open ? ownWords(open.home) : []
    },
    paper: async ({ language, ...choice }) => {
      const open = now()
      if (!open) return ''
      const earlier = choice.parts.includes('sharedBefore') ? await open.home.earlier() : { read: [], broken: [] }
      return exportIn(language, open.home, dayOf(clock.now(), clock.zone()), { ...choice, earlier })
    },
    tend: async () => {
      const open = now()
      return open?.room && open.mayWrite ? tendRoom(open.home, open.room, clock.now()) : 'sound'
    },
  }
}
