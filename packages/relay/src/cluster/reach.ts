import type { RelayStore } from '../store/port.ts'
import { noHints, type Hints } from './hints.ts'

/** Something that this relay was told to stand on does not answer; the message is the sentence for its operator. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The address without user and password: what may be said aloud. */
const spoken = (url: string): string => {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}

const why = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  return code || message || 'no reason given'
}

/** What PostgreSQL itself says against somebody who reached it, by its code. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28000': 'does not let this user in',
  '28P01': 'does not let this user in',
  '3D000': 'is not there under that name',
  '42501': 'does not let this user make its tables',
  '53300': 'has no connection left',
}
const said = (error: unknown): string => REFUSALS[(error as { readonly code?: string }).code ?? ''] ?? 'does not answer'

/** The database and the hints of a relay that is one of several. Rejects with `Unreachable`. */
export const reach = async (database: string, nats: string | undefined): Promise<{ readonly store: RelayStore; readonly hints: Hints }> => {
  // Brought only where they are used: most relays stand on a file.
  const [{ postgresStore }, { natsHints }] = await Promise.all([import('../store/postgres/postgres.ts'), import('./nats.ts')])
  const store = await postgresStore(database).catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('newer Dropwise')) throw error
    throw new Unreachable(`The database at ${spoken(database)} ${said(error)} (${why(error)}); check DATABASE_URL.`, { cause: error })
  })
  if (!nats) return { store, hints: noHints }
  try {
    return { store, hints: await natsHints(nats) }
  } catch (error) {
    await store.close()
    throw new Unreachable(`NATS at ${spoken(nats)} does not answer (${why(error)}); check NATS_URL, or leave it out.`, { cause: error })
  }
}
