import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { devicesSeen } from '../../acts/room-now.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import type { RoomDevice } from '../../worker/channel.ts'

/** What is new stays new until its owner has unlocked once more, and says so: whoever let it in on an open phone cannot look it away. */
export const NewOnes = ({ all, onSeen }: { all: readonly RoomDevice[]; onSeen: () => void }): ReactNode => {
  const canBeSeen = all.some(({ unseen }) => unseen === 'before')
  return (
    <Banner kind="hold">
      <p>
        {canBeSeen ? (
          <Trans>What is new here is marked. If you let it in, say so, and this is said no more on this device.</Trans>
        ) : (
          <Trans>What is new here is marked. It stays said until you have unlocked this room once more, and looked here again.</Trans>
        )}
      </p>
      {canBeSeen && (
        <Actions>
          <Button look="line" onClick={() => void devicesSeen().then(onSeen)}>
            <Trans>I know these</Trans>
          </Button>
        </Actions>
      )}
    </Banner>
  )
}
