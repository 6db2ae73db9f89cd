import type { MessageDescriptor } from '@lingui/core'
import type { ReactNode } from 'react'

/** Keeps a room that is being brought here under a passphrase of this device; resolves with why it was not taken, in words. */
export type Taking = (passphrase: string) => Promise<MessageDescriptor | undefined>

/** Asks for a passphrase of this device, and hands it to `take`. */
export type ChoosePassphraseFor = (take: Taking, onClose: () => void) => ReactNode
