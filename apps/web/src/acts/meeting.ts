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

/** The link that opens the app with a secret behind `#`, which no browser sends to any server. */
export const invitationLink = (secret: string): string => `${location.origin}/#${secret}`

/** The link with which another device of the same person answers an offer. */
export const deviceLink = (secret: string): string => `${location.origin}/link#${secret}`

export const offerRoom = (): Promise<Asks['link']['back']> => ask('link', undefined)
export const offerWords = (): Promise<Asks['linkWords']['back']> => ask('linkWords', undefined)
export const offerAgree = (): Promise<Asks['linkAgree']['back']> => ask('linkAgree', undefined)
export const offerGiveUp = (): void => void ask('linkGiveUp', undefined)
/** Answers such an offer on a device that has no room for it. Resolves with the six words. */
export const answerOffer = (secret: string): Promise<Asks['linkHere']['back']> => ask('linkHere', { secret })
export const devicesHere = (): Promise<Asks['devices']['back']> => ask('devices', undefined)
export const takeOff = (name: string): Promise<boolean> => ask('removeDevice', { name })

/** Takes what stands behind `#` in the address, where it may be an invitation, and clears the address. */
export const takeInvitation = (): string | undefined => {
  const found = /^#([0-9a-f]{64})$/u.exec(location.hash)?.[1]
  if (found !== undefined) history.replaceState(history.state, '', location.pathname)
  return found
}
