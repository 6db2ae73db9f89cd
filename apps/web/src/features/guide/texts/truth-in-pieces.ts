import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const truthInPieces: Guide = {
  id: 'truth-in-pieces',
  for: 'wayward',
  title: msg`Truth in pieces`,
  about: msg`Why each later piece makes it the first day again.`,
  paragraphs: [
    msg`It is tempting to tell what is already known, see how that goes, and keep the rest. You may call it sparing them. Each later piece shows that the evening on which you swore that this was all was also a lie.`,
    msg`In a survey of people who had told and people who had been told, most of the tellings had come in pieces, and those who had been told described each new piece as harm of its own.`,
    msg`So: the whole outline at once, including what you do not remember, and then as much detail as the other wants, when they want it. Write it down in private first. Nobody remembers everything in the right order.`,
    msg`Before you give it: think of safety on both sides, of thoughts of dying, of the law where you live, and of who sits with each of you afterwards. A clinician who does this often is the best company for it.`,
    msg`If something is still missing, correct it today. It will not be smaller next month.`,
  ],
  sources: [
    {
      who: 'Schneider, Corley, Irons',
      year: 1998,
      title: 'Surviving disclosure of infidelity: results of an international survey',
      where: 'Sexual Addiction & Compulsivity 5(3)',
    },
  ],
  reviewed: '2026-11',
}
