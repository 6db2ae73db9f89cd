import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Icon } from './icon.tsx'
import { usePlainPage } from './plain-pages.tsx'

type HelpLinkProps = { className: string; inside: boolean; icon?: boolean; onGo?: () => void }

/**
 * Help, one tap away. Outside, a plain link to the static page, which opens without script. Inside, the same help as a page of the app:
 * going to the other one would lock the room.
 *
 * @param onGo what has to close first
 */
export const HelpLink = ({ className, inside, icon = false, onGo }: HelpLinkProps): ReactNode => {
  const [location, go] = useLocation()
  const plain = usePlainPage()
  return (
    <a
      className={className}
      href={plain('h')}
      aria-current={inside && location === '/help' ? 'page' : undefined}
      onClick={event => {
        if (!inside) return
        event.preventDefault()
        onGo?.()
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
