import { pino, type Logger } from 'pino'

/** How much is said, least first. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Lines of JSON on standard error, about the relay itself. Nothing in them says which space, lane or address something was about: whoever
 * reads the log learns that something failed, not whose it was. Errors are cut down to name, code (SQLite has words for its own), and where in the program.
 */
export const openLog = (level: LogLevel) => {
  const out: Logger = pino(
    {
      level,
      base: null,
      serializers: {
        err: (error: NodeJS.ErrnoException & { readonly errstr?: string }) => ({
          name: error.name,
          code: error.code,
          why: error.errstr,
          at: error.stack?.split('\n')[1]?.trim(),
        }),
      },
    },
    pino.destination({ fd: 2, sync: true }),
  )
  return {
    info: (what: string): void => out.info(what),
    warn: (what: string): void => out.warn(what),
    error: (error: unknown, what: string): void => out.error({ err: error }, what),
  }
}

export type Log = ReturnType<typeof openLog>
