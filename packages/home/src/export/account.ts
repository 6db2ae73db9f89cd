import { heading, labelled, quoted, theirs, type Section } from './section.ts'

/**
 * One's own account, whole, as it stands now: what of it was given, with every correction, stands among what was given. What was said then
 * not to be remembered is said here, where it is otherwise by now.
 */
export const account: Section = (home, { words, day, on }) => {
  const { outline, parts } = home.view('account', {})
  const shown = outline?.shown
  return {
    title: words.account,
    blocks: [
      ...(outline === undefined
        ? []
        : [
            heading(`${words.outline} · ${day(outline.day)}`),
            outline.text,
            ...labelled(words.notRemembered, outline.notRemembered),
            ...(shown?.notRemembered === outline.notRemembered
              ? []
              : labelled(on(words.notRememberedThen, shown?.givenOn ?? outline.day), shown?.notRemembered)),
          ]),
      ...parts.flatMap(({ title, text, begunOn }) => [heading(`${title} · ${day(begunOn)}`), text]),
    ],
  }
}

/** The other's account, as far as it was given and is wanted. */
export const accountGiven: Section = (home, { words, day, on }) => {
  const { outline, details } = home.view('account-given', {})
  type Shown = (typeof details)[number] & Pick<NonNullable<typeof outline>, 'notRemembered'>
  return {
    title: words.accountGiven,
    blocks: [...(outline ? [outline] : []), ...details].flatMap(({ givenOn, withdrawnOn, text, earlier, part, notRemembered }: Shown) => [
      heading(day(givenOn)),
      ...theirs(words.partOf, part),
      ...(withdrawnOn === undefined ? [] : [on(words.takenBack, withdrawnOn)]),
      ...(text === undefined ? [] : [quoted(text)]),
      ...theirs(words.notRemembered, notRemembered),
      ...earlier.flatMap(version => theirs(on(words.earlier, version.day), version.text)),
    ]),
  }
}
