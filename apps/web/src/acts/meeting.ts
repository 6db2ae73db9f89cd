import type { Asks } from '../worker/channel.ts'
import { ask } from './client.ts'
import { forgetViews } from './views.ts'

/** Begins to meet the other: invites, or answers an invitation. Resolves with the secret that the other needs. */
export const meet = (secret?: string): Promise<Asks['meet']['back']> => ask('meet', secret === undefined ? {} : { secret })

/** The six words that both screens show, once the two devices have met. */
export const meetWords = (): Promise<Asks['meetWords']['back']> => ask('meetWords', undefined)

/** The words are the same on both screens. From here on the two share, one thing at a time. */
export const meetAgree = async (): Promise<Asks['meetAgree']['back']> => {
  const agreed = await ask('meetAgree', undefined)
  if (agreed.ok) forgetViews()
  return agreed
}

export const meetGiveUp = (): void => void ask('meetGiveUp', undefined)

/** Joining by three files, without any relay. It outlives locking. */
export const handNow = (): Promise<Asks['hand']['back']> => ask('hand', undefined)
export const handInvite = (): Promise<Asks['handInvite']['back']> => ask('handInvite', undefined)
export const handTake = (file: Uint8Array): Promise<Asks['handTake']['back']> => ask('handTake', { file })
export const handGiveUp = (): Promise<void> => ask('handGiveUp', undefined)
/** The words are the same on both screens. From here on the two share, by file alone. */
export const handAgree = async (): Promise<Asks['handAgree']['back']> => {
  const agreed = await ask('handAgree', undefined)
  if (agreed.ok) forgetViews()
  return agreed
}

/**
 * The link that opens the app with a secret behind `#`, which no browser sends to any server: an invitation, or the answer of another
 * device of the same person. The app has one address alone.
 */
export const pairingLink = (secret: string): string => `${location.origin}/#${secret}`

export const offerRoom = (): Promise<Asks['link']['back']> => ask('link', undefined)
export const offerWords = (): Promise<Asks['linkWords']['back']> => ask('linkWords', undefined)
export const offerAgree = (): Promise<Asks['linkAgree']['back']> => ask('linkAgree', undefined)
export const offerGiveUp = (): void => void ask('linkGiveUp', undefined)
/** Answers such an offer on a device that has no room for it. Resolves with the six words. */
export const answerOffer = (secret: string): Promise<Asks['linkHere']['back']> => ask('linkHere', { secret })
export const devicesHere = (): Promise<Asks['devices']['back']> => ask('devices', undefined)
export const takeOff = (name: string): Promise<boolean> => ask('removeDevice', { name })

let brought: string | undefined

/**
 * Reads what the address brought, and puts the one address in its place: whatever a link says stands in no address bar, and an invitation
 * is not read over a shoulder there (S9). To be called before anything is shown, and whenever what stands behind `#` changes. That the
 * browser wrote the link into its history cannot be undone; an invitation is good once.
 */
export const readAddress = (): void => {
  const found = /^#([0-9a-f]{64})$/u.exec(location.hash)?.[1]
  if (found !== undefined) brought = found
  // Always: of what stands behind `:~:`, which a browser shows in the address bar, the page itself is told nothing.
  history.replaceState(history.state, '', '/')
}

/** An invitation that the address brought, once. */
export const takeInvitation = (): string | undefined => {
  const taken = brought
  brought = undefined
  return taken
}
