import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Plan = { readonly plan: string; readonly signs?: string; readonly tell?: string }

/** A plan as it stands; beside it what was recalled today, before it was seen. */
export const PlanWords = ({ plan: { plan, signs, tell }, recalled }: { plan: Plan; recalled: string | undefined }): ReactNode => (
  <>
    {signs && <Said name={<Trans>How it begins</Trans>}>{signs}</Said>}
    <div className={recalled === undefined ? undefined : 'now-and-then'}>
      <Said name={recalled === undefined ? <Trans>If, then</Trans> : <Trans>As you planned it</Trans>}>{plan}</Said>
      {recalled !== undefined && (
        <Said name={<Trans>As you recalled it today</Trans>}>{recalled === '' ? <Trans>You left it blank.</Trans> : recalled}</Said>
      )}
    </div>
    {tell && <Said name={<Trans>Whom you tell, and how fast</Trans>}>{tell}</Said>}
  </>
)

const Said = ({ name, children }: { name: ReactNode; children: ReactNode }): ReactNode => (
  <div>
    <p className="small soft">{name}</p>
    <p className="voice own-words">{children}</p>
  </div>
)
