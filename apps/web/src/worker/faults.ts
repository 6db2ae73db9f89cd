import { VaultFault } from '@dropwise/vault'
import type { DeviceRefusal } from './channel.ts'

/** What the vault names itself, and what the browser says where it gives no storage. */
export const isOfTheDevice = (error: unknown): error is VaultFault | DOMException =>
  error instanceof VaultFault || error instanceof DOMException

/** What the vault names is about what is kept; what the browser says itself is about its storage as a whole. */
export const deviceRefusal = (error: unknown) =>
  ({ ok: false, error: error instanceof VaultFault ? 'device-broken' : 'device-shut' }) as const

export const refused = (error: DeviceRefusal) => ({ ok: false, error }) as const

export const refusalOf = (error: VaultFault | DOMException): DeviceRefusal => {
  const reason = error instanceof VaultFault ? error.reason : 'not-kept'
  if (reason === 'another-writer') return 'device/another-tab'
  if (reason === 'not-admitted' || reason === 'lane-closed' || reason === 'lane-forked') return 'device/not-let-in'
  return reason === 'locked' ? 'device/locked' : 'device/not-kept'
}
