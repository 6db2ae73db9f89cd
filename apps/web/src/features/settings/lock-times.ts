import { useLingui } from '@lingui/react/macro'

/** Seconds to choose from, in words. Two minutes unless chosen. */
export const useLockTimes = (): readonly (readonly [seconds: string, words: string])[] => {
  const { t } = useLingui()
  return [
    ['30', t`half a minute`],
    ['60', t`one minute`],
    ['120', t`two minutes`],
    ['300', t`five minutes`],
    ['900', t`a quarter of an hour`],
    ['3600', t`an hour`],
  ]
}
