/**
 * The whole sentence around a mark, for where its words go on to another page.
 *
 * ```ts
 * sentenceAround('I was late. I am a terrible person.', 12, 27) // 'I am a terrible person.'
 * ```
 */
export const sentenceAround = (text: string, start: number, end: number): string => {
  const before = text.slice(0, start).search(/[^.!?\n]*$/u)
  const after = text.slice(end).search(/[.!?\n]/u)
  const until = after === -1 ? text.length : end + after + 1
  return text.slice(before, endsAlready(text, end) ? end : until).trim()
}

/** A mark may reach to the end of its sentence. */
const endsAlready = (text: string, end: number): boolean => /[.!?]/u.test(text.slice(end - 1, end))
