import type { Reading } from '@dropwise/coach'

/** A reading as `--json` and `--jsonl` write it: every finding, with offsets in UTF-16 units of the text. */
export const answerOf = (reading: Reading): { readonly findings: readonly unknown[]; readonly danger: readonly unknown[] } => ({
  findings: reading.findings.map(({ move, rule, start, end, kind, confidence }) => ({ move, rule, start, end, kind, confidence })),
  danger: reading.danger.map(({ rule, kind, start, end }) => ({ rule, kind, start, end })),
})

/** 1 when something closes, else 0. */
export const codeOf = (reading: Reading): 0 | 1 => (reading.findings.some(finding => finding.kind === 'closes') ? 1 : 0)
