/** How several logits for the same question are weighed: p = sigmoid(weights · evidence + the last weight). */
export type Blend = readonly number[]

const likelihood = (blend: Blend, evidence: readonly number[]): number => {
  const logit = evidence.reduce((sum, value, i) => sum + value * (blend[i] ?? 0), blend.at(-1) ?? 0)
  return 1 / (1 + Math.exp(-logit))
}

/** Solves A x = b (A symmetric and positive) by elimination; `rows` are A with b as last column, and are used up. */
const solve = (rows: number[][]): number[] => {
  const n = rows.length
  rows.forEach((pivot, i) => {
    for (let below = i + 1; below < n; below++) {
      const row = rows[below] ?? []
      const times = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let c = i; c <= n; c++) row[c] = (row[c] ?? 0) - times * (pivot[c] ?? 0)
    }
  })
  const x = Array.from({ length: n }, () => 0)
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    let rest = row[n] ?? 0
    for (let c = i + 1; c < n; c++) rest -= (row[c] ?? 0) * (x[c] ?? 0)
    x[i] = rest / (row[i] ?? 1)
  }
  return x
}

/**
 * Logistic regression by Newton's steps, drawn towards `prior` with `strength` (as many sentences' worth of curvature).
 * The evidence must come from models that had not seen the sentences.
 */
export const fitBlend = (evidence: readonly (readonly number[])[], labels: readonly number[], prior: Blend, strength: number): Blend => {
  const n = prior.length
  let weights = [...prior]
  for (let round = 0; round < 25; round++) {
    const system = prior.map((p, i) =>
      Array.from({ length: n + 1 }, (_, c) => (c === i ? strength : c === n ? strength * (p - (weights[i] ?? 0)) : 0)),
    )
    evidence.forEach((row, i) => {
      const p = likelihood(weights, row)
      const curve = p * (1 - p) + 1e-9
      for (let a = 0; a < n; a++) {
        const into = system[a] ?? []
        const x = a < n - 1 ? (row[a] ?? 0) : 1
        into[n] = (into[n] ?? 0) + x * ((labels[i] ?? 0) - p)
        for (let b = 0; b < n; b++) into[b] = (into[b] ?? 0) + curve * x * (b < n - 1 ? (row[b] ?? 0) : 1)
      }
    })
    const moved = solve(system)
    weights = weights.map((w, i) => w + Math.max(-1, Math.min(1, moved[i] ?? 0)))
    if (moved.every(step => Math.abs(step) < 1e-5)) break
  }
  return weights
}
