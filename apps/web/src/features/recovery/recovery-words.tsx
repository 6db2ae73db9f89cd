import { Trans } from '@lingui/react/macro'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { wordsCover } from '../../acts/recovery.ts'
import { useSession } from '../../acts/session.ts'
import { Button } from '../../ui/button.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import type { Asks } from '../../worker/channel.ts'
import { Extend } from './extend.tsx'
import { WriteDown } from './write-down.tsx'

/** Twelve words on paper: the one way back where every device, or every passphrase, is gone (S27). */
export const RecoveryWords = (): ReactNode => {
  const session = useSession()
  const [cover, setCover] = useState<Asks['wordsCover']['back']>()
  const [writing, setWriting] = useState(false)
  const [done, setDone] = useState(false)
  const look = useCallback((): void => void wordsCover().then(setCover), [])
  useEffect(look, [look])
  const kept = session.at === 'inside' && session.how === 'room'
  const written = (): void => {
    setWriting(false)
    setDone(true)
    look()
  }
  return (
    <Page>
      <BackLink to="/settings">
        <Trans>Settings</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Twelve words on paper.</Trans>}
        about={
          <Trans>
            Where every device is lost, or the passphrase forgotten, they bring your room back. Nobody else can open it for you.
          </Trans>
        }
      />
      {writing ? (
        <WriteDown onWritten={written} onClose={() => setWriting(false)} />
      ) : kept ? (
        <>
          <output className="block">{done && <Trans>These words count now. Put the paper where you alone find it.</Trans>}</output>
          <Standing cover={cover} onBegin={() => setWriting(true)} />
          {cover === 'some' && <Extend onDone={written} />}
        </>
      ) : (
        <p className="soft">
          <Trans>Words are made for a room that is kept. Made-up people have none, and a room that is not kept is only this page.</Trans>
        </p>
      )}
      <Closing>
        <Trans>
          Whoever holds the paper reads everything that is yours here. If you are watched at home, another house is a better place.
        </Trans>
      </Closing>
    </Page>
  )
}

const Standing = ({ cover, onBegin }: { cover: Asks['wordsCover']['back']; onBegin: () => void }): ReactNode => {
  if (cover === undefined) return null
  return (
    <Sheet labelledBy="words-now">
      <h2 className="sentence" id="words-now">
        {cover === 'nothing' ? <Trans>There are no words yet.</Trans> : <Trans>There are words for this room.</Trans>}
      </h2>
      {cover === 'nothing' ? (
        <p>
          <Trans>
            You write them down once. From then on the relay carries your room, locked, so that the words find it. It sees when you are
            connected, and about how much there is. It cannot read any of it.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            They are not kept here and cannot be shown again. New words replace them. If somebody else has the old paper, new words are not
            certain to keep them out: then a new room is safer.
          </Trans>
        </p>
      )}
      <Button look="line" onClick={onBegin}>
        {cover === 'nothing' ? <Trans>Make the words</Trans> : <Trans>Make new words</Trans>}
      </Button>
    </Sheet>
  )
}
