/** Draws logits to likelihoods: p = sigmoid(logit × slope + offset). */
export type Calibration = { readonly slope: number; readonly offset: number }

/** Platt's scaling by Newton steps, with a weak pull towards slope 1. Logits must come from sentences the model was not trained on. */
export const calibrate = (logits: readonly number[], labels: readonly number[]): Calibration => {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 40; round++) {
    let [gs, go, ss, so, oo] = [slope - 1, 0, 1, 0, 1e-6]
    logits.forEach((x, i) => {
      const p = 1 / (1 + Math.exp(-(x * slope + offset)))
      const miss = p - (labels[i] ?? 0)
      const w = p * (1 - p)
      gs += miss * x
      go += miss
      ss += w * x * x
      so += w * x
      oo += w
    })
    const whole = ss * oo - so * so
    const [ds, shift] = [(oo * gs - so * go) / whole, (ss * go - so * gs) / whole]
    slope -= Math.max(-1, Math.min(1, ds))
    offset -= Math.max(-2, Math.min(2, shift))
    if (Math.abs(ds) + Math.abs(shift) < 1e-6) break
  }
  return { slope, offset }
}

export const likelihood = ({ slope, offset }: Calibration, logit: number): number => 1 / (1 + Math.exp(-(logit * slope + offset)))
