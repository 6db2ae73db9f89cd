import type { ReadinessView } from '@dropwise/domain/readiness'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type About = ReadinessView['asked'][number]['about']

/** What one can ask oneself before deciding anything: in a row, and on its own page. */
export const askedWords: { readonly [A in About]: { readonly name: ReactNode; readonly asks: ReactNode; readonly hint: ReactNode } } = {
  sleep: {
    name: <Trans>Sleep, and ordinary days</Trans>,
    asks: <Trans>Do I sleep, eat, and get through an ordinary day?</Trans>,
    hint: <Trans>As it is this week. A body that is worn out decides differently.</Trans>,
  },
  safety: {
    name: <Trans>Safe, here</Trans>,
    asks: <Trans>Is it safe here, in body and in words?</Trans>,
    hint: <Trans>What happens when I say no. What happens when I ask.</Trans>,
  },
  'own-work': {
    name: <Trans>My own part</Trans>,
    asks: <Trans>What have I done that is mine, whatever becomes of the two of us?</Trans>,
    hint: <Trans>For the one I am, and not for an answer from somebody else.</Trans>,
  },
  fear: {
    name: <Trans>What I am afraid of</Trans>,
    asks: <Trans>What am I afraid of if it goes on, and if it does not?</Trans>,
    hint: <Trans>Both can stand there. Neither has to be settled.</Trans>,
  },
  line: {
    name: <Trans>Anything else</Trans>,
    asks: <Trans>What else is true about where I am?</Trans>,
    hint: <Trans>In my own words.</Trans>,
  },
}
