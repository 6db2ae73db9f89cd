/** Width of every tag: what is hashed, signed or bound begins with one, so that no tuple can pass for another. */
export const TAG_BYTES = 24

/** A name in ASCII, filled up with zero bytes to 24. Throws when it does not fit. */
export const tag = (name: string): Uint8Array => {
  if (!/^[ -~]{1,24}$/u.test(name)) throw new RangeError(`not 1 to ${TAG_BYTES} ASCII characters: ${name}`)
  const bytes = new Uint8Array(TAG_BYTES)
  bytes.set(Array.from(name, letter => letter.charCodeAt(0)))
  return bytes
}

/** The tags of the protocol. A new meaning gets a new tag; none is ever used for two things. */
export const TAGS = {
  event: tag('dropwise:event'),
  body: tag('dropwise:body'),
  bound: tag('dropwise:bound'),
  head: tag('dropwise:head'),
  space: tag('dropwise:space'),
  epochCommitment: tag('dropwise:epoch-commit'),
  epochContent: tag('dropwise:epoch-content'),
  laneHead: tag('dropwise:lane-head'),
  laneWrap: tag('dropwise:lane-wrap'),
  epochWrap: tag('dropwise:epoch-wrap'),
  epochParent: tag('dropwise:epoch-parent'),
  recovery: tag('dropwise:recovery'),
  auth: tag('dropwise:auth'),
  founding: tag('dropwise:founding'),
  admission: tag('dropwise:admission'),
  laneAuth: tag('dropwise:lane-auth'),
  authBinding: tag('dropwise:auth-binding'),
  mailbox: tag('dropwise:mailbox'),
  letter: tag('dropwise:letter'),
  pledge: tag('dropwise:pledge'),
  transcript: tag('dropwise:transcript'),
  bond: tag('dropwise:bond'),
  words: tag('dropwise:words'),
  yesRound: tag('dropwise:yes-round'),
  yesPair: tag('dropwise:yes-pair'),
  yesTag: tag('dropwise:yes-tag'),
  sheet: tag('dropwise:sheet'),
  parcel: tag('dropwise:parcel'),
} as const
