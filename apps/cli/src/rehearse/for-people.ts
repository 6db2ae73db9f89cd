import { type Finding, type Reading, show } from '@dropwise/coach'

const help =
  'Some of these words are about dying, being hurt or hurting somebody. The marks can wait.\n' +
  'Please turn to someone now: a person near you, your doctor, or the emergency number where you are.\n' +
  'Help now in the app lists who answers, day and night.\n'

/** The text with each mark in guillemets and its number behind it. Where marks overlap, the later one is cut short. */
const marked = (text: string, findings: readonly Finding[]): string => {
  let out = ''
  let at = 0
  findings.forEach((finding, i) => {
    let start = Math.max(at, finding.start)
    while (start < finding.end && text.charAt(start).trim() === '') start++
    const end = Math.max(start, finding.end)
    out += text.slice(at, start) + (end > start ? `«${text.slice(start, end)}»[${i + 1}]` : `[${i + 1}]`)
    at = end
  })
  return out + text.slice(at)
}

/** What a person reads: danger alone, or the marked text and a question for each mark. */
export const forPeople = (text: string, reading: Reading): string => {
  const { danger, closing, rest } = show(reading)
  if (danger.length > 0) return help
  if (closing.length === 0) return `${text.trimEnd()}\n\nNothing here that may close. What will you do, beside saying it?\n`
  const notes = closing.map((finding, i) => `[${i + 1}] ${finding.says}\n    ${finding.asks}\n`).join('')
  const more = rest.length > 0 ? `\nThere is more of the kind (--json shows all of it). It can wait until these are answered.\n` : ''
  return `What will you do, beside saying it?\n\n${marked(text.trimEnd(), closing)}\n\n${notes}${more}`
}
