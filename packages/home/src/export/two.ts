import { heading, labelled, quoted, theirs, type Section } from './section.ts'

/** What the two agreed on, what one of them wrote, and what ended; and what each said of a time-out. */
export const agreements: Section = (home, { words, day, on }) => {
  const { standing, written, ended } = home.view('agreements', {})
  const { mine, theirs: other } = home.view('space', {})
  const said = (whose: 'mine' | 'theirs', text: string) => (whose === 'mine' ? text : quoted(text))
  return {
    title: words.agreements,
    blocks: [
      ...standing.flatMap(one => [
        heading(on(words.agreedSince, one.since)),
        said(one.whose, one.text),
        ...(one.newer === undefined ? [] : [words.newerWords, said(one.whose, one.newer)]),
      ]),
      ...written.flatMap(one => [heading(on(words.writtenOn, one.since)), said(one.whose, one.text)]),
      ...ended.flatMap(one => [heading(on(words.endedOn, one.since)), ...(one.text === undefined ? [] : [said(one.whose, one.text)])]),
      ...(mine.timeOut === undefined ? [] : [heading(`${words.timeOut} · ${day(mine.timeOut.day)}`), mine.timeOut.text]),
      ...(other.timeOut === undefined ? [] : [heading(`${words.timeOut} · ${day(other.timeOut.day)}`), quoted(other.timeOut.text)]),
    ],
  }
}

/** What each of the two holds to, once both gave it. */
export const sideBySide: Section = (home, { words, answers }) => {
  const { meet, differ, alone } = home.view('side-by-side', {})
  return {
    title: words.sideBySide,
    blocks: [...meet, ...differ, ...alone].flatMap(({ word, name, mine, theirs: other }) => [
      mine === undefined && name !== undefined ? heading(answers.value[word]) : heading(name ?? answers.value[word]),
      ...(mine === undefined && name !== undefined ? [quoted(name)] : []),
      ...(mine === undefined ? [] : [answers.stand[mine.stand], ...labelled(words.means, mine.meaning)]),
      ...(other === undefined ? [] : [`*${words.theOther}:* ${answers.stand[other.stand]}`, ...theirs(words.means, other.meaning)]),
    ]),
  }
}
