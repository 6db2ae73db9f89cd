import type { HandJoining, HandRefusal } from '@dropwise/vault'
import type { Answers, HandNow, JoiningRefusal, Outcome } from './channel.ts'
import type { Open } from './door.ts'
import type { RelayPorts } from './this-relay.ts'
import type { Two } from './two.ts'

/** What the house gives for this: the home that is open, and how to have it anew once somebody has joined. */
type Doors = {
  readonly now: () => Open | undefined
  readonly relay: RelayPorts | undefined
  readonly withTheOther: (from: Open, two: Two) => Promise<void>
}

type Asked = 'hand' | 'handInvite' | 'handTake' | 'handAgree' | 'handGiveUp'
type Answer = Outcome<HandNow, JoiningRefusal>

const refusalOf = (why: HandRefusal): JoiningRefusal =>
  why === 'not-a-letter' || why === 'not-opened' ? 'joining/not-a-letter' : 'joining/not-met'

/** Joining by three files that go from hand to hand. */
export const joiningByHand = ({ now, relay, withTheOther }: Doors): Answers<Asked> => {
  const spoken = async (is: HandJoining): Promise<Answer> => {
    if (is.step !== 'words') return { ok: true, value: is }
    const words = (await relay?.spoken(is.words)) ?? []
    return { ok: true, value: { step: 'words', words, ...(is.file && { file: is.file }) } }
  }
  /** Where this may be done: in a kept room that may be written in. */
  const inRoom = async <T>(
    work: (open: Open & { readonly two: Two; readonly room: NonNullable<Open['room']> }) => Promise<Outcome<T, JoiningRefusal>>,
  ): Promise<Outcome<T, JoiningRefusal>> => {
    const open = now()
    if (!open?.two || !open.room || !open.mayWrite) return { ok: false, error: 'joining/no-room' }
    return work({ ...open, two: open.two, room: open.room })
  }
  const alone = <T>(work: Parameters<typeof inRoom<T>>[0]): ReturnType<typeof inRoom<T>> =>
    inRoom(async open => (open.two.goesOn() ? { ok: false, error: 'joining/two-already' } : work(open)))
  return {
    hand: () => inRoom(async ({ room }) => spoken(await room.spaces.byHand.now())),
    handInvite: () => alone(async ({ room }) => spoken(await room.spaces.byHand.invite())),
    handTake: ({ file }) =>
      alone(async ({ room }) => {
        const taken = await room.spaces.byHand.take(file)
        return taken.ok ? spoken(taken.value) : { ok: false, error: refusalOf(taken.error) }
      }),
    handAgree: () =>
      alone(async ({ room, two, home }) => {
        const { byHand } = room.spaces
        const [joined, is] = [await byHand.joined(), await byHand.now()]
        if (!joined) return { ok: false, error: 'joining/given-up' }
        // First, so that no line goes up: whoever joins by file wants none between.
        await home.act('settings/chosen', { byFile: true })
        await two.stop()
        const entered = await room.spaces.enter(joined)
        if (!entered.ok) return { ok: false, error: 'joining/not-met' }
        // The last file may be asked for once more, where it is this side's to give.
        if (is.step !== 'words' || !is.file) await byHand.drop()
        const open = now()
        if (open?.two === two) await withTheOther(open, two)
        return { ok: true, value: undefined }
      }),
    handGiveUp: async () => {
      const { room, mayWrite } = now() ?? {}
      if (mayWrite) await room?.spaces.byHand.drop()
    },
  }
}
