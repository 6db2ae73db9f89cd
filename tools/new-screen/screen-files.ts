import type { Names } from '../new-concept/names.ts'

const abuseCase = ({ word }: Names): string => `# FILL IN: the title of the page

Screens: \`${word}\`

## How it would be used against the other

- FILL IN: what Robin, who wants to hold Sam, would do with it. Then what Sam would do.

## What stops that

- FILL IN

## What does not

- FILL IN: or say that you know of nothing.

## Shown by

- FILL IN: the path of a test, and words of its name, as the other pages have it.
`

const screen = ({ word, type }: Names): string => `import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'

/** FILL IN: what one does here, and for whom it is. Data comes from \`useView\`, deeds go through \`useAct\`. */
export const ${type} = (): ReactNode => (
  <Page>
    <BackLink to="/more">
      <Trans>More</Trans>
    </BackLink>
    <PageHead title={<Trans>FILL IN: ${word}.</Trans>} />
    <section className="section">
      <Empty>
        <Trans>FILL IN: what stands here while there is nothing.</Trans>
      </Empty>
    </section>
    <Closing>
      <Trans>FILL IN: one line that asks nothing.</Trans>
    </Closing>
  </Page>
)
`

/** The two files with which a screen begins, by their path. Guards are red until every \`FILL IN\` is filled. */
export const screenFiles = (names: Names): Readonly<Record<string, string>> => ({
  [`docs/abuse-cases/${names.word}.md`]: abuseCase(names),
  [`apps/web/src/features/${names.word}/${names.word}.tsx`]: screen(names),
})

/** What is left to do, in the order of the recipe. */
export const screenSteps = ({
  word,
  type,
}: Names): string => `docs/abuse-cases/${word}.md and apps/web/src/features/${word}/${word}.tsx are there, and red. Now, in this order:
  FILL IN           in both; the page first
  the route         apps/web/src/app/screens.tsx, or the list there that it belongs to: ${type}, lazy as the others are, and <Route path="/${word}">
  a row             apps/web/src/features/more/more.tsx, and a line in apps/web/src/features/find/pages.ts
  the words         npm run extract -w @dropwise/web, then their Spanish in apps/web/src/locales/es.po
  the screen        e2e/screens.ts: sam('${word}', page => further(page, 'its title'))
  with keys alone   e2e/journeys.ts: { feature: '${word}', steps: [go('its title'), see('…')] }
  the sentence      tools/mission/where.ts, and a test that cites it; then npm run mission
vitest run --project house tools/guards; npm run shots -- ${word}; npm run crawl
A concept of the same word: npm run new-concept -- ${word}
`
