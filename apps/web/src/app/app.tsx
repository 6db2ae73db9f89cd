import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useSession } from '../acts/session.ts'
import { Inside } from './inside.tsx'
import { placeHook } from './location.ts'
import { Outside } from './outside.tsx'

const noSearch = (): string => ''

/** The whole app: outside of any room, or inside one. */
export const App = (): ReactNode => {
  const session = useSession()
  return (
    <I18nProvider i18n={i18n}>
      <Router hook={placeHook} searchHook={noSearch}>
        {session.at === 'outside' ? <Outside begun={session.begun} from={session.from} /> : <Inside session={session} />}
      </Router>
    </I18nProvider>
  )
}
