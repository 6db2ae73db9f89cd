type Audit = {
  readonly error?: unknown
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range?: string }>>
  readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } }
}

/** What `npm audit --json` said, in a sentence, and what a script ends with: 0 nothing known, 1 something known, 2 nobody answered. */
export const auditSays = (json: string): { readonly says: string; readonly exit: 0 | 1 | 2 } => {
  const audit = read(json)
  if (audit?.vulnerabilities === undefined || audit.metadata?.vulnerabilities?.total === undefined)
    return { says: 'No registry answered, so nothing was checked. Run it where one can be reached.', exit: 2 }
  const found = Object.entries(audit.vulnerabilities).map(([name, { severity, range }]) => `${name} ${range ?? ''}: ${severity}`.trim())
  if (found.length > 0 || audit.metadata.vulnerabilities.total > 0) return { says: found.join('\n'), exit: 1 }
  return { says: 'Nothing is known against what runs.', exit: 0 }
}

const read = (json: string): Audit | undefined => {
  try {
    return JSON.parse(json) as Audit
  } catch {
    return undefined
  }
}
