import type { SourceFile, Violation } from './tree.ts'

/** Ways in which a browser lets a page call for attention. The app uses none of them (S10, H3). */
const calls: readonly (readonly [RegExp, string])[] = [
  [/\bNotification\b|\bshowNotification\b/, 'a notification'],
  [/\bpushManager\b|\bPushSubscription\b|addEventListener\(\s*['"]push['"]/, 'a push from a server'],
  [/\bsetAppBadge\b/, 'a count on the icon'],
  [/\bvibrate\(/, 'a buzz'],
  [/\bdocument\.title\s*=/, 'a title that changes'],
]

/** Every place where the page could call for somebody’s attention. */
export const callsForAttention = (files: readonly SourceFile[]): Violation[] =>
  files.flatMap(({ path, text }) =>
    calls.flatMap(([way, what]) => (way.test(text) ? [{ at: path, why: `${what}: nothing here calls for attention (S10, H3).` }] : [])),
  )
