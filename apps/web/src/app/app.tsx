import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useSession } from '../acts/session.ts'
import { Inside } from './inside.tsx'
import { placeHook } from './location.ts'
import { Outside } from './outside.tsx'

const noSearch = (): string => ''
/** A link shows the one address, on hover and in a new tab, too: the names of places are nobody's business (S8). */
const oneAddress = (): string => '/'

/** The whole app: outside of any room, or inside one. */
export const App = (): ReactNode => {
  const session = useSession()
  return (
    <I18nProvider i18n={i18n}>
      <Router hook={placeHook} searchHook={noSearch} hrefs={oneAddress}>
        {session.at === 'outside' ? <Outside begun={session.begun} from={session.from} /> : <Inside session={session} />}
      </Router>
    </I18nProvider>
  )
}
