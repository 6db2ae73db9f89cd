import { msg } from '@lingui/core/macro'
import type { Guide } from '../guide.ts'

export const whyBelievingCannotBeAskedFor: Guide = {
  id: 'why-believing-cannot-be-asked-for',
  for: 'wayward',
  title: msg`Why believing cannot be asked for`,
  about: msg`What restores trust, as far as anybody has measured it.`,
  paragraphs: [
    msg`Believing is not something a person decides to do. It comes, or it does not, out of what they see. Asking for it asks them to act against what their body knows.`,
    msg`In an experiment with money, people who had been let down trusted again after a row of trustworthy acts. A promise made that go faster. Where they had also been lied to, trust never came back whole, promise or not.`,
    msg`So: fewer words about who you are now, more acts that can be seen, and no untruth at all, also not a kind one. One small lie about where you bought the bread puts the first day back on the table.`,
    msg`They may never believe you fully again. Living honestly with somebody who cannot be sure of you is part of what you are choosing.`,
  ],
  sources: [
    {
      who: 'Schweitzer, Hershey, Bradlow',
      year: 2006,
      title: 'Promises and lies: restoring violated trust',
      where: 'Organizational Behavior and Human Decision Processes 101(1)',
    },
  ],
  reviewed: '2026-11',
}
