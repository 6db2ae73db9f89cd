import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'
import { recoveryFromAffairs } from '../sources.ts'

export const anger: Guide = {
  id: 'anger',
  for: 'betrayed',
  title: msg`Anger`,
  about: msg`It has a reason. What it does is another matter.`,
  paragraphs: [
    msg`Anger after this is ordinary. It says that something mattered and was taken. Nobody here will ask you to be calmer, kinder or further along.`,
    msg`Nothing you write in your room is marked for its anger. A letter that is never sent can say all of it.`,
    msg`There is one line, and it is about acts: hitting, breaking things, blocking a door, taking money or children, threats. They hurt people, and they can cost you what you need. If you come near that line, go out, and call someone. Help now has people for this, too.`,
    msg`Anger often goes and comes back when a date does. That it is back does not mean that nothing has changed.`,
  ],
  sources: [recoveryFromAffairs],
  reviewed: '2026-11',
}
