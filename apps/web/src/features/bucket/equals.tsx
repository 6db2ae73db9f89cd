import { useId, type ReactNode } from 'react'
import type { Choice } from '../../ui/choice.tsx'
import { NOT_REMEMBERED } from '../../ui/not-remembered.ts'

/** The same thing in equal forms, one of which is shown: radios side by side. */
export const Equals = <V extends string>({
  legend,
  forms,
  shown,
  onShow,
}: {
  legend: ReactNode
  forms: readonly Choice<V>[]
  shown: V
  onShow: (form: V) => void
}): ReactNode => {
  const name = useId()
  return (
    <fieldset className="views">
      <legend className="hidden">{legend}</legend>
      {forms.map(({ value, name: words }) => (
        <label key={value}>
          <input {...NOT_REMEMBERED} type="radio" name={name} value={value} checked={shown === value} onChange={() => onShow(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
