import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useHomeScreen } from '../../acts/home-screen.ts'
import { useSession } from '../../acts/session.ts'
import { useStaysHere } from '../../acts/stays-here.ts'
import { Row } from '../../ui/rows.tsx'

/** Whether what is kept stays: said as the browser says it. A room in memory is kept nowhere, and has no such row. */
export const StaysHere = (): ReactNode => {
  const session = useSession()
  const { promised, ask } = useStaysHere()
  const [asked, setAsked] = useState(false)
  if (session.at !== 'inside' || session.how !== 'room' || promised === undefined) return null
  if (promised)
    return (
      <Row about={<Trans>This browser has promised not to clear it by itself. Clearing the browser’s data by hand still does.</Trans>}>
        <Trans>What is kept here stays</Trans>
      </Row>
    )
  const press = (): void => {
    ask()
    setAsked(true)
  }
  return (
    <Row
      onPress={press}
      about={
        asked ? (
          <Trans>It has not promised. A sealed copy elsewhere brings your room back.</Trans>
        ) : (
          <Trans>This browser may clear your room when the device runs full.</Trans>
        )
      }
    >
      <Trans>Ask the browser to keep it</Trans>
    </Row>
  )
}

/** An icon among the device's own; offered here alone, and only to somebody who comes back. */
export const OnHomeScreen = (): ReactNode => {
  const put = useHomeScreen()
  if (!put) return null
  return (
    <Row
      onPress={put}
      about={<Trans>Anybody who looks at the device can see the icon. It is a drop of water, with the word “Dropwise”.</Trans>}
    >
      <Trans>Put it on the home screen</Trans>
    </Row>
  )
}
