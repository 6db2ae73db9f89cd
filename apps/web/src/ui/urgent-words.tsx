import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What a fact that cannot wait is about. */
export type Urgent = 'health' | 'pregnancy' | 'contact' | 'money' | 'children'

/** What a closed row says, and nothing of what is in it (H13). The words are the app's own: nobody else can write on that row. */
export const urgentWords: { readonly [U in Urgent]: ReactNode } = {
  health: <Trans>About your health; time matters</Trans>,
  pregnancy: <Trans>About a pregnancy or a child; time matters</Trans>,
  contact: <Trans>About contact that goes on</Trans>,
  money: <Trans>About money that is yours, too</Trans>,
  children: <Trans>About your children</Trans>,
}
