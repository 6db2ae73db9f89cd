import { expect, test } from 'vitest'
import { lookAt, seal, weeksGoBy } from './deciding.ts'
import { openMore } from './person.ts'
import { CLEAN, onPaper } from './on-paper.ts'
import { lookedAt } from './looked-at.ts'
import { join, somebody, type Somebody } from './together.ts'
import { visits } from './visit.ts'

const visit = visits()

const couple = async (): Promise<readonly [Somebody, Somebody]> => {
  const two = [await somebody(visit, 'broke'), await somebody(visit, 'broken')] as const
  await join(...two)
  return two
}
const PHONES = 'After nine the phones lie in the kitchen, both of them.'

/** [AG1] Robin writes it, Sam says yes to the very words, and it stands for both. */
const agreeOnPhones = async (robin: Somebody, sam: Somebody): Promise<void> => {
  const [his, hers] = [robin.page.getByRole('main'), sam.page.getByRole('main')]
  await his.getByRole('link', { name: 'What you agreed on' }).click()
  await his.getByRole('link', { name: 'Write down what we could agree on' }).click()
  await his.getByLabel('In words that both of you can say yes to').fill(PHONES)
  await lookedAt(robin.page, 'together-write')
  await his.getByRole('button', { name: 'Go on' }).click()
  await his.getByRole('button', { name: 'Share it with Sam' }).click()
  await robin.world.minutesGoBy(11)
  await openMore(sam.page, 'What you agreed on')
  await hers.getByText('Written by Robin').click()
  await hers.getByRole('link', { name: PHONES }).click()
  await hers.getByRole('button', { name: 'Yes to these words' }).click()
  await lookedAt(sam.page, 'together-say-yes')
  await hers.getByRole('button', { name: 'Say yes' }).click()
  await sam.world.minutesGoBy(11)
  await hers.getByRole('heading', { name: 'You both said yes to this.' }).waitFor()
  await openMore(robin.page, 'What you agreed on')
  await his.getByText('We hold to').waitFor()
  await lookedAt(robin.page, 'together-agreements')
  await his.getByRole('link', { name: PHONES }).click()
  await his.getByRole('heading', { name: 'You both said yes to this.' }).waitFor()
  // On paper it is those very words, and nothing of the app around them.
  expect(await onPaper(robin.page, 'agreement')).toMatchObject({ ...CLEAN, words: expect.stringContaining(PHONES) })
  await openMore(robin.page, 'What you agreed on')
  await his.getByText('We hold to').waitFor()
  expect(await onPaper(robin.page, 'agreements')).toMatchObject({ ...CLEAN, words: expect.stringContaining(PHONES) })
}

/** [TK5] Robin lets Sam read beforehand what he brings; [TK6] she puts it behind, and he sees nothing of it. */
const bringTheWeekend = async (robin: Somebody, sam: Somebody): Promise<void> => {
  const [his, hers] = [robin.page.getByRole('main'), sam.page.getByRole('main')]
  await openMore(robin.page, 'A talk, taking turns')
  await his.getByLabel('One thing I want to bring').fill('The weekend at your mother’s.')
  await his.getByRole('button', { name: 'Keep it for the talk' }).click()
  await his.getByRole('link', { name: /The weekend/ }).click()
  await his.getByRole('button', { name: 'Let Sam read it before' }).click()
  await his.getByRole('button', { name: 'Share it with Sam' }).click()
  await robin.world.minutesGoBy(22)
  await openMore(sam.page, 'A talk, taking turns')
  await hers.getByRole('link', { name: /The weekend/ }).click()
  await hers.getByRole('button', { name: 'We talked about it' }).click()
  await hers.getByRole('button', { name: 'Bring it again' }).waitFor()
  await lookedAt(sam.page, 'together-their-point')
  await openMore(robin.page, 'A talk, taking turns')
  await his.getByRole('link', { name: /The weekend.*Sam can read it/ }).waitFor()
}

/** [SE7] The time is over, and nothing goes on by itself: each looks back alone, and steps back alone. */
const lookBack = async (robin: Somebody, sam: Somebody): Promise<void> => {
  await weeksGoBy([robin, sam], 28)
  expect(await lookAt(robin.page)).toContain('The time you chose is over.')
  await lookedAt(robin.page, 'together-review')
  await robin.page.getByRole('button', { name: 'Step back from this' }).click()
  await robin.page.getByRole('button', { name: 'Step back', exact: true }).click()
  await expect.poll(() => lookAt(sam.page), { timeout: 80_000 }).not.toContain('The time you chose is over.')
  await openMore(sam.page, 'What you agreed on')
  await sam.page.getByRole('main').getByRole('link', { name: PHONES }).waitFor()
}

test(
  '[H6] Sam and Robin both say yes, months and a time without a relay apart: both are told, and agree how long',
  { timeout: 720_000 },
  async () => {
    const [robin, sam] = await couple()
    await seal(robin.page, 'Yes, I want to begin')
    await weeksGoBy([robin, sam], 3)
    await robin.world.reach(false)
    await seal(sam.page, 'Yes, I want to begin')
    await weeksGoBy([robin, sam], 6)
    await robin.world.reach(true)
    await weeksGoBy([robin, sam], 24)
    for (const { page } of [robin, sam]) {
      expect(await lookAt(page)).toContain('You both said yes.')
      await page.getByText('Six months', { exact: true }).click()
      await page.getByRole('button', { name: 'Say it' }).click()
    }
    for (const { page } of [robin, sam]) await page.getByRole('heading', { name: 'Together, for a time you both chose.' }).waitFor()
    await lookedAt(robin.page, 'together')
    await agreeOnPhones(robin, sam)
    await bringTheWeekend(robin, sam)
    await lookBack(robin, sam)
  },
)

test(
  '[H6] Robin says yes; whether Sam says that she parts, or nothing at all, shows nowhere with Robin',
  { timeout: 720_000 },
  async () => {
    const looks: string[] = []
    const sizes: string[] = []
    for (const sams of ['No. I want to part', undefined] as const) {
      const [robin, sam] = await couple()
      await seal(robin.page, 'Yes, I want to begin')
      if (sams) await seal(sam.page, sams)
      await expect.poll(() => robin.frames.sent.at(-1)?.length, { timeout: 120_000 }).toBe(4_096)
      const from = robin.frames.received.length
      await weeksGoBy([robin, sam], 12)
      looks.push(await lookAt(robin.page))
      sizes.push([...new Set(robin.frames.received.slice(from).map(({ length }) => length))].join())
      await robin.page.context().close()
      await sam.page.context().close()
    }
    expect(looks[1]).toBe(looks[0])
    expect(sizes).toEqual(['4096', '4096'])
  },
)
