/** What we say to one question: yes, partly or no, why, and what shows it (a test as `path › words of its name`, or a page of docs/). */
type Answer = {
  readonly asks: string
  readonly says: 'yes' | 'partly' | 'no'
  readonly because: string
  readonly shownBy: readonly string[]
}

export type Part = { readonly title: string; readonly answers: readonly Answer[] }

const yes = (asks: string, because: string, ...shownBy: readonly string[]): Answer => ({ asks, says: 'yes', because, shownBy })
const partly = (asks: string, because: string, ...shownBy: readonly string[]): Answer => ({ asks, says: 'partly', because, shownBy })
const no = (asks: string, because: string, ...shownBy: readonly string[]): Answer => ({ asks, says: 'no', because, shownBy })

/** The five steps of the model, in its order. */
export const apa: readonly Part[] = [
  {
    title: 'Access and background',
    answers: [
      yes(
        'Does it work on more than one platform, and on a desktop?',
        'It is a page for browsers that know Temporal; an older one is told so, and shows help all the same.',
        'e2e/old-browser.test.ts › a browser without Temporal',
      ),
      yes('Does it work offline?', 'Everything but joining, and what goes between two.', 'e2e/offline.test.ts › the network goes away'),
      partly(
        'Is it accessible to people with disabilities?',
        'Automatic checks find nothing on any screen, and features are walked by keyboard. Nobody who depends on assistive technology has tried it.',
        'e2e/screens.test.ts › [A1, A6, A10, S1, S12]',
        'e2e/keyboard.test.ts › [A2] Robin rehearses',
      ),
      yes(
        'Is it free of cost, of purchases inside it and of advertising?',
        'It is free software. There is nothing to buy in it, and no address but its own is ever spoken to.',
        'packages/relay/src/start.test.ts › [RE4] [S14] every answer',
      ),
      no(
        'Does it say who owns it and who pays for it?',
        'No person and no body stands behind it by name. Whoever runs a relay runs it on their own account.',
        'docs/safety.md',
      ),
      yes(
        'Is it plain that it is no medical product?',
        'It claims no treatment, and says what it is not.',
        'tools/guards/copy.test.ts › no screen says',
      ),
      yes('Does it show when it was changed last?', 'Version and day stand under Settings, from the build.', 'docs/safety.md'),
    ],
  },
  {
    title: 'Privacy and safety',
    answers: [
      yes(
        'Is there a privacy page, short and to be read before use?',
        'Six hundred words at the most; every line names the test that would fail if it were untrue.',
        'tools/guards/privacy.test.ts › every line of the privacy page',
        'docs/privacy.md',
      ),
      yes(
        'Does it say what data it holds, where and what for?',
        'On the device of whoever writes. What is given to the other goes over the relay, sealed.',
        'docs/privacy.md',
        'docs/what-an-operator-can-see.md',
      ),
      yes('Does it describe its security measures?', 'With goals that can fail, and what is out of reach.', 'docs/security.md'),
      yes(
        'Is sensitive data encrypted at rest and on the way?',
        'By a key that the passphrase opens and nobody else has.',
        'e2e/at-rest.test.ts › [S13] a canary written',
        'e2e/long-use.test.ts › [S13] after long use by two',
      ),
      yes(
        'Can one delete everything, and take everything along?',
        'Both offline, and alone.',
        'packages/vault/src/device/device.test.ts › [DV6] [S42] everything on the device',
        'packages/home/src/export/export.test.ts › [EX1] every page and every promise',
      ),
      yes(
        'Is it free of sharing with third parties, and of counting its users?',
        'No request leaves for another address, and the relay’s totals name nobody.',
        'packages/relay/src/sync/limits.test.ts › [RE22] totals',
      ),
      yes(
        'Is it ready for danger and harm?',
        'Help is one tap away everywhere, before unlocking and offline; danger outranks all else on a page.',
        'e2e/help.test.ts › [S36] is one tap away',
        'e2e/rehearse.test.ts › [S38, H11] danger puts every mark away',
      ),
      no('Has anybody outside examined its security?', 'Nobody has.', 'docs/security.md'),
    ],
  },
  {
    title: 'Clinical foundation',
    answers: [
      partly(
        'Does it do what it says it does?',
        'What it says of itself is tested. Whether it helps anybody is not known.',
        'docs/safety.md',
      ),
      partly(
        'Is what it says correct, well written and relevant?',
        'Texts name their sources and the month in which they were looked at, and read at eleven years of school or fewer. No clinician has read them.',
        'apps/web/src/features/guide/guides.test.ts › names its sources and reads easily',
      ),
      no('Is there evidence of benefit, from studies or from those who used it?', 'There is none.', 'docs/approach.md'),
      no('Was it tried with people it is meant for?', 'It was not.', 'docs/approach.md'),
      yes(
        'Does it avoid scales and scores that it has not validated?',
        'It asks plainly and scores nothing.',
        'packages/domain/src/plainly/plainly.test.ts › [PL3]',
      ),
    ],
  },
  {
    title: 'Usability',
    answers: [
      partly(
        'Is it easy to use?',
        'Each screen has one filled button at most and reads easily. Nobody but its makers has been watched using it.',
        'e2e/screens.test.ts › [A1, A6, A10, S1, S12]',
      ),
      yes(
        'Can it be fitted to the person?',
        'Side, names, appearance, locking, what is offered, and what is never shown again.',
        'e2e/first-walk.test.ts › [S7] before anything is typed',
      ),
      yes(
        'Does it say what it is for, and what it is not for?',
        'Before anything is typed, and under Settings.',
        'e2e/first-walk.test.ts › [S7] before anything is typed',
      ),
      yes(
        'Does it engage without streaks, scores and alarms?',
        'There are none, nor any word for them.',
        'tools/guards/copy.test.ts › no screen says',
      ),
    ],
  },
  {
    title: 'Toward a therapeutic goal',
    answers: [
      yes(
        'Do people own their data, and can they take it elsewhere?',
        'As Markdown, as a printout, and as a sealed copy that an ordinary program opens.',
        'packages/home/src/export/export.test.ts › [EX2] its owner chooses',
        'packages/vault/src/crypto/backup.test.ts › [BU1] is an ordinary age file',
      ),
      partly(
        'Can it be shared with a therapist?',
        'On paper, thing by thing as its owner chooses. No system of anybody’s is written to.',
        'packages/home/src/export/export.test.ts › [EX7] Sam chooses one wound',
      ),
      no('Is there evidence that it changes behaviour or the bond with a therapist?', 'There is none.', 'docs/approach.md'),
    ],
  },
]

/** The fields in which ORCHA says openly that it reviews, with questions of our own in each. */
export const orcha: readonly Part[] = [
  {
    title: 'Data and privacy',
    answers: [
      yes(
        'Is as little held as can be?',
        'No account, no address, no number. A shared log has no event for reading, typing, waiting or counting.',
        'packages/domain/src/giving/giving.test.ts › [GI5]',
        'packages/home/src/world/house-rules.property.test.ts › [H3] nothing can be given that asks',
      ),
      yes(
        'Is consent asked for each thing that is shared?',
        'One at a time, in the exact words, with ten minutes to take it back.',
        'e2e/two-made-up.test.ts › [S20] sees the exact words before a question leaves',
      ),
      no(
        'Is there an officer or an address for questions of data protection?',
        'Whoever runs a relay has to be one for it; the program has none.',
        'docs/operating.md',
      ),
    ],
  },
  {
    title: 'Professional assurance',
    answers: [
      no('Has a clinician taken part or signed it off?', 'No.', 'docs/approach.md'),
      yes(
        'Are hazards kept in a log, each with its control?',
        'A build fails where a control names a test that is not there.',
        'tools/guards/hazards.test.ts › every control of docs/hazards.md',
        'docs/hazards.md',
      ),
      partly(
        'Are the helplines in it right?',
        'Each has its source page and its date; none has been rung by anybody yet, and each says so.',
        'apps/web/src/help/help.test.ts › [S36] dial is written',
      ),
    ],
  },
  {
    title: 'Usability and accessibility',
    answers: [
      partly(
        'Does it meet WCAG 2.2 AA?',
        'As far as automatic checks, reflow, contrast, forced colours, motion and keyboard can show.',
        'e2e/screens.test.ts › [A1, A6, A10, S1, S12]',
        'e2e/reach.test.ts › [A7] in forced colours',
      ),
      partly(
        'Is it there in more than one language?',
        'English and Spanish; we know of nobody who grew up with Spanish and has read it.',
        'tools/guards/catalogues.test.ts › every sentence of the app is there in Spanish',
        'docs/translating.md',
      ),
    ],
  },
  {
    title: 'Technical security and stability',
    answers: [
      yes(
        'Is what comes from others held to its bytes, licensed and listed?',
        'A bill of materials is made from the lock file.',
        'tools/supply/supply.test.ts › the bill of materials',
      ),
      yes(
        'Is it tried with hostile input?',
        'Every reader of foreign bytes reads or refuses, and throws nothing.',
        'packages/protocol/src/foreign-bytes.property.test.ts › [FZ1]',
        'packages/vault/src/pairing/foreign.property.test.ts › [JO7] whoever holds the secret',
      ),
      yes(
        'Does it lose nothing when a device fails?',
        'What was called kept is durable; a full disk, a closed storage and a moved clock are said in a sentence.',
        'e2e/no-room.test.ts › [A9] the disk is full',
        'packages/vault/src/room/faults.property.test.ts › [RM3] at whichever commit',
      ),
      no('Was it tested by somebody who attacks programs for a living?', 'No.', 'docs/security.md'),
    ],
  },
]
