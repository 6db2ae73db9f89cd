import type {
  ActName,
  Acts,
  BackupUnreadable,
  EarlierPart,
  ExportChoice,
  ExportLanguage,
  Found,
  Refusal,
  ViewName,
  Views,
} from '@dropwise/home'
import type { BackupRefusal, BeginRefusal, PassphraseWeakness, RewordRefusal, WordsCover } from '@dropwise/vault'
import type { LineNow } from './lines.ts'

/** Which made-up couple, and through whose eyes. */
export type SampleOf = { readonly which: 'uneven' | 'apart'; readonly side: 'wayward' | 'betrayed' }

/** Why a passphrase was not taken. `device-shut`: the browser gave no place at all to keep anything, or to look for what is kept. */
export type PassphraseRefusal = BeginRefusal | 'device-broken' | 'device-shut'

/** Why an act was not done: the domain's refusals, what the device could not do, and a second tab that may look but not write. */
export type ActRefusal = Refusal | DeviceRefusal
export type DeviceRefusal = 'device/another-tab' | 'device/not-kept' | 'device/locked' | 'device/not-let-in'

/** Why two devices did not come together. */
export type JoiningRefusal =
  /** There is no kept room here to join from. */
  | 'joining/no-room'
  /** Somebody is with this room already. */
  | 'joining/two-already'
  /** What was typed or scanned is no invitation. */
  | 'joining/not-an-invitation'
  /** A file that is no letter of a joining by hand, or not the one that is due. */
  | 'joining/not-a-letter'
  /** The relay could not be reached, or the line went. */
  | 'joining/no-connection'
  /** Somebody stood between, or the invitation was used before. */
  | 'joining/not-met'
  /** It was given up, here, meanwhile. */
  | 'joining/given-up'

/** Where a joining by hand stands. `file`: what the other gets next, as often as it is asked for. */
export type HandNow =
  | { readonly step: 'nothing' }
  | { readonly step: 'invited' | 'answered'; readonly file: Uint8Array }
  | { readonly step: 'words'; readonly file?: Uint8Array; readonly words: readonly string[] }

/** Why twelve words did not do what was asked of them. */
export type WordsRefusal =
  | 'words/not-twelve'
  /** Words of the list, but not in this order, or one of them misread. */
  | 'words/wrong'
  /** No room at this relay has these words. */
  | 'words/no-such-room'
  /** Others than the ones that count. */
  | 'words/others'
  | 'words/no-connection'
  /** There is no kept room here that may be written in. */
  | 'words/no-room'

/** Why a file of the other's was not taken in. */
export type ParcelRefusal = 'parcel/not-one' | 'parcel/nobody' | DeviceRefusal

/**
 * What can read a room, or could. `words`: whoever has the twelve words. `copy`: whoever opens a copy of it. `earlier`: a device from before the room was brought back from one, in what two
 * share. `since`: claimed milliseconds since 1970; undefined for the one on which it began.
 */
export type RoomDevice = {
  readonly name: string
  readonly kind: 'device' | 'copy' | 'earlier' | 'words'
  readonly mine: boolean
  readonly since?: number
  /** It was taken off, and keeps what it had by then. */
  readonly gone?: true
  /** The relay has not said yet that it knows of that: until then it goes on handing this one what others write. */
  readonly untold?: true
  /** Nobody has looked at it on this device. `now`: it came since the room was unlocked, so that whoever let it in cannot look it away. */
  readonly unseen?: 'before' | 'now'
}

/** Something that two shared before: which, and until when. */
type EarlierRow = { readonly space: string; readonly until: string }
/** One of these, as it stood on its last day: to be read. */
export type EarlierRows = { readonly rows: readonly EarlierRow[]; readonly broken: boolean }

type EarlierShown = EarlierRow & {
  readonly list: Views['sharedList']['value']
  readonly pictures: Views['pictures']['value']
  /** What has a place of its own, and stays closed until it is opened, as text. */
  readonly parts: readonly { readonly part: EarlierPart; readonly title: string; readonly text: string }[]
}

export type Outcome<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** What the page can ask of the worker in which the room lives, and what comes back. */
export type Asks = {
  /** Whether anybody ever began on this device. Not how many. */
  begun: { with: undefined; back: boolean }
  /** Opens a room in memory: nothing is kept until `keep`. */
  start: { with: undefined; back: void }
  lookAround: { with: SampleOf; back: void }
  /** Words for a passphrase, made on this device. */
  suggest: { with: undefined; back: string }
  /** Makes a room of what is in memory. */
  keep: { with: { passphrase: string }; back: Outcome<undefined, PassphraseRefusal> }
  unlock: {
    with: { passphrase: string }
    back: Outcome<{ readonly mayWrite: boolean; readonly longAway: boolean }, 'no-room-opens' | 'device-broken' | 'device-shut'>
  }
  act: { with: { [N in ActName]: { name: N; input: Acts[N] } }[ActName]; back: Outcome<{ readonly ids: readonly string[] }, ActRefusal> }
  watch: { with: { [N in ViewName]: { watch: number; name: N; args: Views[N]['args'] } }[ViewName]; back: void }
  unwatch: { with: { watch: number }; back: void }
  /** Works every watched view out again: the day may have turned while nobody looked. */
  lookAgain: { with: undefined; back: void }
  /** Lets go of words whose ten minutes are over, where this device may write. Called at unlocking and now and then while it is open. */
  release: { with: undefined; back: void }
  /** Begins to meet the other: invites, or answers an invitation with its secret. Returns the secret that the other needs. */
  meet: { with: { secret?: string }; back: Outcome<string, JoiningRefusal> }
  /** The six words, once the two devices have met. Waits for the other. */
  meetWords: { with: undefined; back: Outcome<readonly string[], JoiningRefusal> }
  /** The words are the same on both screens: from here on there is a space of two. */
  meetAgree: { with: undefined; back: Outcome<undefined, JoiningRefusal> }
  meetGiveUp: { with: undefined; back: void }
  /** Where a joining by hand, without any relay, stands. It outlives locking. */
  hand: { with: undefined; back: Outcome<HandNow, JoiningRefusal> }
  handInvite: { with: undefined; back: Outcome<HandNow, JoiningRefusal> }
  /** Takes the file that the other gave. */
  handTake: { with: { file: Uint8Array }; back: Outcome<HandNow, JoiningRefusal> }
  /** The words are the same on both screens: from here on there is a space of two, and files alone go between them. */
  handAgree: { with: undefined; back: Outcome<undefined, JoiningRefusal> }
  /** Gives up what was under way, or is done with the last file. */
  handGiveUp: { with: undefined; back: void }
  /** Offers this room to another device of the same person. Returns the secret that the other device needs. */
  link: { with: undefined; back: Outcome<string, JoiningRefusal> }
  /** The six words, once the other device has answered. */
  linkWords: { with: undefined; back: Outcome<readonly string[], JoiningRefusal> }
  /** The words are the same on both screens: lets the other device in. */
  linkAgree: { with: undefined; back: Outcome<undefined, JoiningRefusal> }
  linkGiveUp: { with: undefined; back: void }
  /** Answers such an offer, on a device that has no room for it yet. Returns the six words. */
  linkHere: { with: { secret: string }; back: Outcome<readonly string[], JoiningRefusal> }
  /** Makes a room here of what the other device hands over, once it was told that the words are the same, and fills it. */
  linkHereKeep: { with: { passphrase: string }; back: Outcome<undefined, JoiningRefusal | PassphraseRefusal> }
  /** What can read this room: when it was let in, and which one this is. */
  devices: { with: undefined; back: readonly RoomDevice[] }
  /** Whether something can read this room that nobody has looked at on this device. */
  newDevices: { with: undefined; back: boolean }
  /** Somebody has looked at the list; what came since the room was unlocked stays new until the next unlocking. */
  devicesSeen: { with: undefined; back: void }
  /** Takes a device off the list: it can read nothing that is written here from then on, and is handed nothing once the relay knows (`untold`). False where this device may not, or there is none of that name. */
  removeDevice: { with: { name: string }; back: boolean }
  /** Where what was let go of is, now. Nothing of it says anything about the other. */
  line: { with: undefined; back: LineNow }
  /** How much of this room recovery words open; undefined where no room is kept. */
  wordsCover: { with: undefined; back: WordsCover | undefined }
  /** Twelve words that open nothing yet. */
  wordsMake: { with: undefined; back: Outcome<string, WordsRefusal> }
  /** From here on these words bring the room back, and no earlier ones. The relay then carries the room, locked. */
  wordsKeep: { with: { words: string }; back: Outcome<undefined, WordsRefusal> }
  /** The words that count open what was joined since, too. */
  wordsExtend: { with: { words: string }; back: Outcome<undefined, WordsRefusal> }
  /** Looks for the room of these words at the relay, and reads it. May take a minute. Changes nothing. */
  recover: { with: { words: string }; back: Outcome<undefined, WordsRefusal> }
  /** Makes a room here of what was found. `others`: what becomes of this person's other devices. */
  recoverKeep: { with: { passphrase: string; others: 'stay' | 'go' }; back: Outcome<undefined, WordsRefusal | PassphraseRefusal> }
  recoverGiveUp: { with: undefined; back: void }
  /** Everything that two share, in one sealed file for the other. Undefined where nobody has joined. */
  parcel: { with: undefined; back: Uint8Array | undefined }
  /** Takes such a file of the other's in. */
  takeParcel: { with: { file: Uint8Array }; back: Outcome<'new' | 'nothing-new', ParcelRefusal> }
  /** Lets another passphrase open this room, and the one before no more, which whoever asks has to know. */
  changePassphrase: {
    with: { before: string; passphrase: string }
    back: Outcome<undefined, PassphraseRefusal | RewordRefusal | DeviceRefusal>
  }
  /** Everything of this room in one file, sealed under a passphrase. Takes a second or two. */
  copy: { with: { passphrase: string }; back: Outcome<Uint8Array, PassphraseWeakness | DeviceRefusal> }
  /** Parts of this room as text, to read, to print, or to hand to somebody. */
  paper: { with: { language: ExportLanguage } & Required<Pick<ExportChoice, 'parts'>> & Pick<ExportChoice, 'only'>; back: string }
  /** What two shared before they ended it, or joined somebody anew: a row each, newest first. */
  /** `broken`: something of before is damaged where it is kept. */
  earlier: { with: undefined; back: EarlierRows }
  earlierOf: { with: { space: string; language: ExportLanguage }; back: EarlierShown | undefined }
  /** All words of this room that can be looked through. */
  words: { with: undefined; back: readonly Found[] }
  /** Opens a room in memory with what a copy holds: nothing is kept until `keep`. */
  restore: { with: { file: Uint8Array; passphrase: string }; back: Outcome<undefined, BackupRefusal | BackupUnreadable> }
  /**
   * For a quiet minute after unlocking: keeps a snapshot where enough was written since the last, and once a week verifies all that is
   * kept. Whether it holds.
   */
  tend: { with: undefined; back: 'sound' | 'unsound' }
  lock: { with: undefined; back: void }
  removeRoom: { with: undefined; back: void }
  removeEverything: { with: undefined; back: void }
}
export type AskName = keyof Asks

/** How it is answered: all of it, or what is asked by these names. */
export type Answers<A extends AskName = AskName> = { readonly [K in A]: (given: Asks[K]['with']) => Promise<Asks[K]['back']> }

export type Question = { [A in AskName]: { readonly id: number; readonly ask: A; readonly with: Asks[A]['with'] } }[AskName]
export type Message =
  | { readonly id: number; readonly back: unknown }
  /** A defect: the worker could not answer at all. */
  | { readonly id: number; readonly broke: string }
  | { readonly watch: number; readonly value: unknown }
