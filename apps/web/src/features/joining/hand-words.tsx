import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { HandNow } from '../../worker/channel.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { GiveFile } from './hand-files.tsx'

/** The third file, where it is this side's to give, and the six words that both screens show in the end. */
export const HandWords = ({
  now,
  joined,
  otherName,
  onAgree,
  quiet,
}: {
  now: Extract<HandNow, { step: 'words' }>
  joined: boolean
  otherName: string
  onAgree: () => Promise<void>
  quiet: ReactNode
}): ReactNode => {
  const [busy, setBusy] = useState(false)
  return (
    <>
      {now.file && (
        <>
          <h2 className="sentence">
            <Trans>The third file is the last.</Trans>
          </h2>
          <GiveFile file={now.file} name="third" />
        </>
      )}
      {joined ? (
        <p>
          <Trans>You have joined. Keep the third file until {otherName} has taken it in.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              Six words. Once {otherName} has all three files, both screens show them. Read them to each other, best face to face.
            </Trans>
          </p>
          <p className="voice generated" translate="no">
            {now.words.join(' ')}
          </p>
          <p className="small soft">
            <Trans>If {otherName}’s screen shows other words, somebody stands between you. Then nothing is joined.</Trans>
          </p>
          <Actions stack>
            <Button
              disabled={busy}
              onClick={() => {
                setBusy(true)
                void onAgree().finally(() => setBusy(false))
              }}
            >
              <Trans>They are the same. Join</Trans>
            </Button>
          </Actions>
        </>
      )}
      {quiet}
    </>
  )
}
