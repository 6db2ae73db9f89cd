import type { AccountView } from '@dropwise/domain/account'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { OnItsWayLine } from '../../ui/what-leaves.tsx'
import { PutRight } from './put-right.tsx'
import { wantsAny } from './wanted-words.tsx'

type OutlineGivenProps = {
  readonly outline: NonNullable<AccountView['outline']>
  readonly wanted: AccountView['wanted']
  readonly otherName: string
}

/** Whether the outline was given, is on its way, or is only here; and the way to the page on which it is given. */
export const OutlineGiven = ({ outline, wanted, otherName }: OutlineGivenProps): ReactNode => {
  const dates = useDates()
  const { goesOn } = useView('sharing', {})
  const { onTheirWay, takeBack } = useOnTheirWay()
  const waiting = onTheirWay.find(({ kind }) => kind === 'account')
  const { shown, text, notRemembered } = outline
  const { t } = useLingui()
  /** The outline and what is not remembered, as one text: a correction has no other place for it. */
  const whole = (words: string, gaps: string | undefined): string => (gaps ? `${words}\n\n${t`Not remembered:`} ${gaps}` : words)
  if (waiting) return <OnItsWayLine leavesAt={waiting.leavesAt} over={waiting.over} onTakeBack={() => takeBack(waiting.id)} />
  const withdrawn = shown?.withdrawnOn !== undefined && (
    <p className="soft">
      <Trans>You withdrew it on {dates.long(shown.withdrawnOn)}. What is written here is still yours.</Trans>
    </p>
  )
  if (shown && shown.withdrawnOn === undefined)
    return (
      <>
        <p className="soft">
          <Trans>
            You gave the outline on {dates.long(shown.givenOn)}. To withdraw it: <Link href="/shared">What I share</Link>
          </Trans>
        </p>
        {goesOn && shown.text !== undefined && (
          <PutRight
            item={shown.item}
            given={shown.earlier.length > 0 ? shown.text : whole(shown.text, shown.notRemembered)}
            now={whole(text, notRemembered)}
            otherName={otherName}
          />
        )}
      </>
    )
  if (!goesOn)
    return (
      <p className="soft">
        <Trans>{otherName} is not here with you. It can be made ready all the same.</Trans>
      </p>
    )
  if (!wantsAny(wanted)) return withdrawn
  return (
    <>
      {withdrawn}
      <Rows>
        <Row to="/account/give" about={<Trans>A page to read first. Nothing leaves by opening it.</Trans>}>
          {withdrawn ? <Trans>Before you give it again</Trans> : <Trans>Before you give it</Trans>}
        </Row>
      </Rows>
    </>
  )
}
