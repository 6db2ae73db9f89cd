import { VaultFault, type Accepting, type Device, type LinkedSpace } from '@dropwise/vault'
import type { Answers, JoiningRefusal, Outcome, PassphraseRefusal, WordsRefusal } from './channel.ts'
import { refusalOf, refused } from './faults.ts'
import type { Open } from './door.ts'
import { letWordsIn, recoveringBy } from './recovering.ts'
import { refusalOf as whyNotMet, secretFrom } from './meetings.ts'
import type { RelayPorts } from './this-relay.ts'
import type { Two } from './two.ts'

/** What the house gives for this: the home that is open, and how to go in elsewhere. */
type Doors = {
  readonly now: () => Open | undefined
  readonly relay: RelayPorts | undefined
  readonly device: () => Promise<Device>
  /** Makes a room on this device of what another device, or words, gave, and goes in once it has filled. */
  readonly moveIn: <E extends string>(
    passphrase: string,
    linked: readonly LinkedSpace[],
    misfit: E,
  ) => Promise<Outcome<undefined, E | PassphraseRefusal>>
  readonly withTheOther: (from: Open, two: Two) => Promise<void>
  /** What a lock waits for. */
  readonly underWay: Set<Promise<unknown>>
}

type Asked =
  | 'meet'
  | 'meetWords'
  | 'meetAgree'
  | 'meetGiveUp'
  | 'link'
  | 'linkWords'
  | 'linkAgree'
  | 'linkGiveUp'
  | 'linkHere'
  | 'linkHereKeep'
  | 'devices'
  | 'newDevices'
  | 'devicesSeen'
  | 'removeDevice'
  | 'wordsCover'
  | 'wordsMake'
  | 'wordsKeep'
  | 'wordsExtend'
  | 'recover'
  | 'recoverKeep'
  | 'recoverGiveUp'
  | 'parcel'
  | 'takeParcel'

/** What a room asks where there is more than one device: the other person's, further ones of one's own, one that words bring back. */
export const severalDevices = ({ now, relay, device, moveIn, withTheOther, underWay }: Doors): Answers<Asked> => {
  /** Another device of the same person that offers its room to this one. */
  let accepting: Accepting | undefined
  const recovering = recoveringBy(relay, device)

  const meeting = <T>(work: (two: Two) => T): T | { readonly ok: false; readonly error: JoiningRefusal } => {
    const { two, mayWrite } = now() ?? {}
    return two && mayWrite ? work(two) : { ok: false, error: 'joining/no-room' }
  }

  const withWords = async (words: string, how: 'keep' | 'extend'): Promise<Outcome<undefined, WordsRefusal>> => {
    const { room, two, mayWrite } = now() ?? {}
    if (!mayWrite || !room || !two) return { ok: false, error: 'words/no-room' }
    const done = await letWordsIn(room, words, how)
    // What the words open has to lie where they look for it.
    if (done.ok) two.start()
    return done
  }
  const takenOff = async (two: Two, name: string): Promise<boolean> => {
    if (!(await two.devices()).some(one => one.name === name && !one.mine && !one.gone)) return false
    try {
      await two.removeDevice(name)
      return true
    } catch (error) {
      if (error instanceof VaultFault) return false
      throw error
    }
  }
  return {
    meet: async ({ secret }) => meeting(two => (two.goesOn() ? ({ ok: false, error: 'joining/two-already' } as const) : two.meet(secret))),
    meetWords: async () => meeting(two => two.words()),
    meetAgree: async () => {
      const from = now()
      const agreed = await meeting(two => two.agree())
      if (agreed.ok && from?.two && now() === from) await withTheOther(from, from.two)
      return agreed
    },
    meetGiveUp: async () => now()?.two?.giveUp(),
    link: async () => meeting(two => two.link()),
    linkWords: async () => meeting(two => two.linkWords()),
    linkAgree: async () => meeting(two => two.linkAgree()),
    linkGiveUp: async () => {
      now()?.two?.giveUp()
      accepting?.close()
      accepting = undefined
    },
    devices: async () => {
      const { two, room, newAtOpening } = now() ?? {}
      const fresh = new Set(await room?.spaces.newcomers())
      return ((await two?.devices()) ?? []).map(one =>
        fresh.has(one.name) ? { ...one, unseen: newAtOpening?.has(one.name) ? ('before' as const) : ('now' as const) } : one,
      )
    },
    newDevices: async () => ((await now()?.room?.spaces.newcomers()) ?? []).length > 0,
    devicesSeen: async () => {
      const { room, mayWrite, newAtOpening } = now() ?? {}
      if (room && mayWrite) await room.spaces.lookedAt([...(newAtOpening ?? [])])
    },
    // Whoever locks at once after it has asked for it all the same.
    removeDevice: async ({ name }) => {
      const { two, mayWrite } = now() ?? {}
      if (!two || !mayWrite) return false
      const removing = takenOff(two, name)
      underWay.add(removing)
      try {
        return await removing
      } finally {
        underWay.delete(removing)
      }
    },
    linkHere: async ({ secret }) => {
      const read = secretFrom(secret)
      if (!relay || !read) return { ok: false, error: relay ? 'joining/not-an-invitation' : 'joining/no-connection' }
      accepting?.close()
      accepting = (await device()).acceptLink(relay.connect, read)
      const words = await accepting.words
      return words.ok ? { ok: true, value: await relay.spoken(words.value) } : { ok: false, error: whyNotMet(words.error) }
    },
    linkHereKeep: async ({ passphrase }) => {
      const linked = await accepting?.linked
      if (!linked) return { ok: false, error: 'joining/given-up' }
      if (!linked.ok) return { ok: false, error: whyNotMet(linked.error) }
      const moved = await moveIn(passphrase, linked.value, 'joining/not-met')
      if (moved.ok) accepting = undefined
      return moved
    },
    wordsCover: async () => (relay ? now()?.room?.spaces.words.cover() : undefined),
    wordsMake: async () => {
      const from = now()
      const room = from?.mayWrite ? from.room : undefined
      return room && relay ? { ok: true, value: await room.spaces.words.make() } : { ok: false, error: 'words/no-room' }
    },
    wordsKeep: ({ words }) => withWords(words, 'keep'),
    wordsExtend: ({ words }) => withWords(words, 'extend'),
    recover: ({ words }) => recovering.seek(words),
    recoverKeep: async ({ passphrase, others }) => {
      const linked = await recovering.letIn(others)
      if (!linked.ok) return linked
      const moved = await moveIn(passphrase, linked.value, 'words/no-such-room')
      if (moved.ok) recovering.forget()
      return moved
    },
    recoverGiveUp: async () => recovering.forget(),
    parcel: async () => now()?.two?.space()?.parcel(),
    takeParcel: async ({ file }) => {
      const from = now()
      const space = from?.mayWrite ? from.two?.space() : undefined
      if (!space) return { ok: false, error: 'parcel/nobody' }
      try {
        const taken = await space.takeParcel(file)
        return taken.ok ? taken : { ok: false, error: 'parcel/not-one' }
      } catch (error) {
        if (error instanceof VaultFault) return refused(refusalOf(error))
        throw error
      }
    },
  }
}
