import { useId, type ReactNode } from 'react'
import { NOT_REMEMBERED } from './not-remembered.ts'

export type Choice<V extends string> = { readonly value: V; readonly name: ReactNode; readonly help?: ReactNode }

type ChoiceProps<V extends string> = {
  choices: readonly Choice<V>[]
  value: V | undefined
  onChoose: (value: V) => void
  legend?: ReactNode
  /** The id of the words that ask, where they stand elsewhere. */
  labelledBy?: string
}

type PressedProps<V extends string> = { name: string; value: V; checked: boolean; onChoose: (value: V) => void }

/** The place that is pressed; which one was, no browser writes down. */
const Pressed = <V extends string>({ name, value, checked, onChoose }: PressedProps<V>): ReactNode => (
  <input {...NOT_REMEMBERED} type="radio" name={name} value={value} checked={checked} onChange={() => onChoose(value)} />
)

/**
 * Five steps in words: a line with five places on it, no numbers, no colours that judge. Nothing is preselected. Where each step is one
 * short word, they stand `beside` one another on a phone, too.
 */
export const Scale = <V extends string>({
  choices,
  value,
  onChoose,
  legend,
  labelledBy,
  beside = false,
}: ChoiceProps<V> & { beside?: boolean }): ReactNode => {
  const name = useId()
  return (
    <fieldset className={beside ? 'scale scale--beside' : 'scale'} aria-labelledby={labelledBy}>
      {legend && <legend className="label">{legend}</legend>}
      <div className="scale__list">
        {choices.map(choice => (
          <label key={choice.value}>
            <Pressed name={name} value={choice.value} checked={value === choice.value} onChoose={onChoose} />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One of several, each with an explanation under it; where all are short, `beside` one another: in a `wide` window, or `always`. */
export const Radios = <V extends string>({
  choices,
  value,
  onChoose,
  legend,
  labelledBy,
  beside,
}: ChoiceProps<V> & { beside?: 'wide' | 'always' }): ReactNode => {
  const name = useId()
  return (
    <fieldset className="field" aria-labelledby={labelledBy}>
      {legend && <legend className="label">{legend}</legend>}
      <div className={beside ? `radios radios--beside radios--${beside}` : 'radios'}>
        {choices.map(choice => (
          <label className="radio" key={choice.value}>
            <Pressed name={name} value={choice.value} checked={value === choice.value} onChoose={onChoose} />
            <span>
              <span className="radio__name">{choice.name}</span>
              {choice.help && <span className="radio__help">{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SwitchProps = {
  label: ReactNode
  about?: ReactNode
  on: boolean
  onTurn: (on: boolean) => void
  words: readonly [on: ReactNode, off: ReactNode]
}

/** On or off; a word says which, not the side alone. */
export const Switch = ({ label, about, on, onTurn, words }: SwitchProps): ReactNode => {
  const [named, described] = [useId(), useId()]
  return (
    <label className="switch">
      <span className="row__text">
        <span className="label block" id={named}>
          {label}
        </span>
        {about && (
          <span className="soft small block" id={described}>
            {about}
          </span>
        )}
      </span>
      <span className="switch__end">
        <input
          {...NOT_REMEMBERED}
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-labelledby={named}
          aria-describedby={about ? described : undefined}
          checked={on}
          onChange={event => onTurn(event.target.checked)}
        />
        <span className="is-on" aria-hidden="true">
          {words[0]}
        </span>
        <span className="is-off" aria-hidden="true">
          {words[1]}
        </span>
      </span>
    </label>
  )
}
