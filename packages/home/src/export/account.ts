import { heading, labelled, type Section } from './section.ts'
import { fill } from './words.ts'

/**
 * One's own account, whole, as it stands now: what of it was given, with every correction, stands among what was given. What was said then
 * not to be remembered is said here, where it is otherwise by now.
 */
export const account: Section = (home, words) => {
  const { outline, parts } = home.view('account', {})
  const gapsThen = outline?.shown?.notRemembered
  return {
    title: words.account,
    blocks: [
      ...(outline === undefined
        ? []
        : [
            heading(`${words.outline} · ${outline.day}`),
            outline.text,
            ...labelled(words.notRemembered, outline.notRemembered),
            ...(gapsThen === outline.notRemembered
              ? []
              : labelled(fill(words.notRememberedThen, { day: outline.shown?.givenOn ?? outline.day }), gapsThen)),
          ]),
      ...parts.flatMap(({ title, text, begunOn }) => [heading(`${title} · ${begunOn}`), text]),
    ],
  }
}
