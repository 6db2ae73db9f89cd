import type { Reflection } from '@dropwise/domain/hearing'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type As = NonNullable<Reflection['noted']>['as']

export const heardWords: { readonly [A in As]: ReactNode } = {
  heard: <Trans>I felt heard</Trans>,
  partly: <Trans>In part</Trans>,
  'not-heard': <Trans>I did not feel heard</Trans>,
}
