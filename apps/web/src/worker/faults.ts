import { VaultFault } from '@dropwise/vault'
import type { DeviceRefusal } from './channel.ts'

/** What the vault names itself, and what the browser says where it gives no storage. */
export const isOfTheDevice = (error: unknown): boolean => error instanceof VaultFault || error instanceof DOMException

export const refused = (error: DeviceRefusal) => ({ ok: false, error }) as const

export const refusalOf = ({ reason }: VaultFault): DeviceRefusal => {
  if (reason === 'another-writer') return 'device/another-tab'
  return reason === 'locked' ? 'device/locked' : 'device/not-kept'
}
