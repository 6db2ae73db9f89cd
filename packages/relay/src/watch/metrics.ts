import type { IncomingMessage } from 'node:http'
import { NACKS, type NackReason } from '@dropwise/protocol/wire'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Counts } from '../sync/hall.ts'

/** What a relay counts: totals, never about whom. */
export const openMetrics = () => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const sockets = new Gauge({ name: 'dropwise_sockets', help: 'Open connections.', registers })
  const pushed = new Counter({ name: 'dropwise_events_pushed_total', help: 'Events that were kept, or were there.', registers })
  const paged = new Counter({ name: 'dropwise_events_paged_total', help: 'Events that were read.', registers })
  const refused = new Counter({ name: 'dropwise_refusals_total', help: 'Refusals by reason.', labelNames: ['reason'], registers })
  for (const reason of Object.keys(NACKS) as NackReason[]) refused.inc({ reason }, 0)
  const counts: Counts = {
    refused: reason => refused.inc({ reason }),
    pushed: events => pushed.inc(events),
    paged: events => paged.inc(events),
  }
  return {
    counts,
    sockets: (open: number): void => sockets.set(open),
    type: registry.contentType,
    read: (): Promise<string> => registry.metrics(),
  }
}

/** What a proxy says of whom it asks for. */
const PROXIES_SAY = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'] as const

/**
 * Whether somebody sits at the relay's own machine, comes through no proxy, and asks this machine by name: a site may give its own name this
 * address, and have the browser of whoever sits here ask. On a relay of two people even a total says that the other has written, so nobody
 * else gets to see any.
 */
export const fromThisMachine = ({ headers, socket: { remoteAddress = '' } }: Pick<IncomingMessage, 'headers' | 'socket'>): boolean =>
  /^(?:127\.|::1$|::ffff:127\.)/u.test(remoteAddress) &&
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/u.test(headers.host ?? '') &&
  PROXIES_SAY.every(header => headers[header] === undefined)
