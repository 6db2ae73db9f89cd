import { loadSuite, type Argon } from '../crypto/suite.ts'
import type { RecordStore } from '../store/records.ts'
import { deviceOver, type Device } from './device.ts'

/**
 * Opens the device whose rooms lie in a store, with the system's randomness and clock.
 *
 * @param options.argon only for tests: a cheap setting. Without it 64 MiB and 3 passes are the floor, and the first
 *   room measures how many passes make about a second.
 */
export const openDevice = async (store: RecordStore, options: { readonly argon?: Argon } = {}): Promise<Device> =>
  deviceOver({ store, suite: await loadSuite(), now: () => performance.now(), argon: options.argon })
