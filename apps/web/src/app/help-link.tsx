import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '../ui/icon.tsx'

/**
 * Help, one tap away. Outside, a plain link to the static page, which opens without script. Inside, the same help as a page of the app:
 * going to the other one would lock the room.
 */
export const HelpLink = ({ className, inside, icon = false }: { className: string; inside: boolean; icon?: boolean }): ReactNode => {
  const [location, go] = useLocation()
  return (
    <a
      className={className}
      href="/h"
      aria-current={inside && location === '/help' ? 'page' : undefined}
      onClick={event => {
        if (!inside) return
        event.preventDefault()
        go('/help')
      }}
    >
      {icon && <Icon name="help" />}
      <span>
        <Trans>Help now</Trans>
      </span>
    </a>
  )
}
