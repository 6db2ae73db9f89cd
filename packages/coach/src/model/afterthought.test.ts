import { describe, expect, it } from 'vitest'
import { type Afterthought, second, thinkAgain, units, wholeEvidence, wholeEvidences } from './afterthought.ts'
import { kindEvidence } from './evidence.ts'
import { outputs } from './head.ts'

const said = (logit: number): Float32Array => new Float32Array(outputs).fill(logit)
const evidenceOf = (message: readonly Float32Array[]): readonly Float32Array[] => {
  const chances = message.map(() => Array.from({ length: outputs - 2 }, () => 0.1))
  return wholeEvidence(message, message, kindEvidence(message, message, chances))
}
const untaught = (): Afterthought => ({
  mean: new Float32Array(wholeEvidences),
  scale: new Float32Array(wholeEvidences).fill(1),
  first: new Float32Array(wholeEvidences * units).fill(0.01),
  firstBias: new Float32Array(units),
  last: new Float32Array(units * second),
  lastBias: new Float32Array(second),
})

describe('thinking again about what both parts heard in what Robin writes to Sam', () => {
  it('has all its numbers for every sentence, and none of a message without any', () => {
    const evidence = evidenceOf([said(-3), said(2), said(-1)])
    expect(evidence.map(({ length }) => length)).toEqual([wholeEvidences, wholeEvidences, wholeEvidences])
    expect(evidence[1]?.at(-4)).not.toBe(0)
    expect(evidenceOf([])).toEqual([])
  })
  it('knows the sentences beside one, and the whole message', () => {
    const alone = evidenceOf([said(-3)])[0]
    const near = evidenceOf([said(-3), said(2)])[0]
    const far = evidenceOf([said(-3), said(-3), said(2)])[0]
    expect(near).not.toEqual(alone)
    expect(far).not.toEqual(evidenceOf([said(-3), said(-3), said(-3)])[0])
  })
  it('adds nothing before it was taught', () => {
    const of = untaught()
    for (const evidence of evidenceOf([said(-3), said(2)]))
      expect([...thinkAgain(of, evidence)]).toEqual(Array.from({ length: second }, () => 0))
    of.last[0] = 1
    expect(evidenceOf([said(-3), said(2)]).map(evidence => thinkAgain(of, evidence)[0] !== 0)).toContain(true)
  })
})
