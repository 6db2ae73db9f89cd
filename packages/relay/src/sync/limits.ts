/** What one person, one address, one reader may take of a relay. Every one is answered by a typed refusal when it is reached. */
export type Limits = {
  readonly socketsPerAddress: number
  /** New spaces from one address in an hour. */
  readonly foundingsPerHour: number
  /** Letters put from one address in an hour. */
  readonly lettersPerHour: number
  /** Asking for letters, from one address in an hour. */
  readonly looksPerHour: number
  /** Events that a lane may push at once, and how many it gets back in a day. Healing a decade has to fit. */
  readonly laneBurst: number
  readonly lanePerDay: number
  /** Lanes of one side that are not closed. Each side has its own, so that nobody can mute the other. */
  readonly openLanes: number
  /** Bytes of one side's lanes. */
  readonly sideBytes: number
  /** What may wait for a reader before the connection is dropped. */
  readonly slowBytes: number
  /** Milliseconds for hello and auth. */
  readonly handshake: number
  /** Milliseconds between pings; who did not answer the last is gone. */
  readonly ping: number
  /** Milliseconds that a letter lies. */
  readonly letter: number
}

/** For a household or a small town. */
export const defaultLimits: Limits = {
  socketsPerAddress: 200,
  foundingsPerHour: 30,
  lettersPerHour: 120,
  looksPerHour: 1200,
  laneBurst: 100_000,
  lanePerDay: 2_000,
  openLanes: 8,
  sideBytes: 100_000_000,
  slowBytes: 4 * 1024 * 1024,
  handshake: 30_000,
  ping: 60_000,
  letter: 7 * 24 * 60 * 60_000,
}
