import { readFileSync } from 'node:fs'

/** Milliseconds of processor time that another process has used so far (Linux; a tick is a hundredth of a second). */
export const processorOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Milliseconds of processor time that this process has used so far, all its threads. */
export const processorHere = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Megabytes of a process that are in memory. */
export const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
