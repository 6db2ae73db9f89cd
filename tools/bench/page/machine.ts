import { cpus, getPriority, loadavg, release, totalmem } from 'node:os'

/** Where and with what figures were measured. `load`: how many processes wanted a processor in the minute before. */
export type Machine = {
  readonly cpu: string
  readonly cores: number
  readonly memory: string
  readonly system: string
  readonly node: string
  readonly sqlite: string
  readonly load: number
  /** Below 0: it went before others. */
  readonly nice: number
  readonly day: string
}

/** This machine, now. */
export const thisMachine = (): Machine => ({
  cpu: (cpus()[0]?.model ?? 'unknown').trim(),
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${process.platform} ${release()}`,
  node: process.version,
  sqlite: process.versions['sqlite'] ?? 'unknown',
  nice: getPriority(),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  day: new Date().toISOString().slice(0, 10),
})
