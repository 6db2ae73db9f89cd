/** Token buckets by name: `burst` at once, `back` in every `period` (milliseconds). What is full again is forgotten. */
export const buckets = (burst: number, back: number, period: number) => {
  const levels = new Map<string, { level: number; at: number }>()
  const levelAt = (name: string, now: number): number => {
    const kept = levels.get(name)
    // A clock that was ahead and was put right: from now on it fills again.
    if (kept && kept.at > now) kept.at = now
    return kept ? Math.min(burst, kept.level + ((now - kept.at) * back) / period) : burst
  }
  return {
    /** Takes so many, or says in how many seconds there will be so many (at most what fits in at all). */
    take: (name: string, count: number, now: number): number => {
      const level = levelAt(name, now)
      if (count > level) return Math.ceil(((Math.min(count, burst) - level) * period) / back / 1000)
      levels.set(name, { level: level - count, at: now })
      return 0
    },
    /** Forgets who has everything back. */
    sweep: (now: number): void => {
      for (const name of levels.keys()) if (levelAt(name, now) >= burst) levels.delete(name)
    },
  }
}

export type Buckets = ReturnType<typeof buckets>
