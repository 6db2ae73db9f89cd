import type { AccountView } from '@dropwise/domain/account'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Wanted = AccountView['wanted']

/** What the other wants to know of it, as its writer is told. */
export const wantedWords = (otherName: string): { readonly [W in Wanted]: ReactNode } => ({
  everything: <Trans>{otherName} wants to know everything: the outline first, then the details.</Trans>,
  outline: (
    <Trans>
      {otherName} would see the outline. The details stay with you unless {otherName} wants them.
    </Trans>
  ),
  'yes-or-no': <Trans>{otherName} would see the outline, and no more.</Trans>,
  'not-now': <Trans>{otherName} does not want to know it now. It stays here, whole.</Trans>,
  never: <Trans>{otherName} does not want to know it. It stays here, whole.</Trans>,
})

/** Whether anything of it can be given now. */
export const wantsAny = (wanted: Wanted): boolean => wanted !== 'not-now' && wanted !== 'never'
