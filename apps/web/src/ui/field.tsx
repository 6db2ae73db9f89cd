import { useId, useState, type ComponentProps, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { useNotLeftLying } from './leaving/left-lying.ts'
import { NOT_REMEMBERED } from './not-remembered.ts'
import { useSpelling } from './spelling.ts'

type FieldProps = { label: ReactNode; hint?: ReactNode; error?: ReactNode }
type Told = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A label, a hint, what is typed into, and why it cannot be taken. */
const Field = ({ label, hint, error, children }: FieldProps & { children: (told: Told) => ReactNode }): ReactNode => {
  const id = useId()
  const described = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field__hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(Boolean(error) && { 'aria-invalid': true as const }),
      })}
      {error && (
        <p className="field__error with-icon" id={`${id}e`} role="alert">
          <Icon name="info" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}

type TextProps = FieldProps & { value: string; onValue: (value: string) => void } & Pick<
    ComponentProps<'input'>,
    'type' | 'maxLength' | 'min' | 'max' | 'autoComplete' | 'autoFocus'
  >

/** One line. */
export const TextField = ({ label, hint, error, value, onValue, ...rest }: TextProps): ReactNode => {
  const spelling = useSpelling()
  return (
    <Field label={label} hint={hint} error={error}>
      {told => (
        <input
          className="input"
          type="text"
          {...spelling}
          {...rest}
          {...told}
          value={value}
          onChange={event => onValue(event.target.value)}
        />
      )}
    </Field>
  )
}

/** A few lines; `ruled` where somebody writes at length. */
export const TextArea = ({
  label,
  hint,
  error,
  value,
  onValue,
  ruled = false,
  rows = 3,
  autoFocus = false,
}: FieldProps & { value: string; onValue: (value: string) => void; ruled?: boolean; rows?: number; autoFocus?: boolean }): ReactNode => {
  const spelling = useSpelling()
  return (
    <Field label={label} hint={hint} error={error}>
      {told => (
        <textarea
          className={ruled ? 'ruled' : 'input'}
          rows={rows}
          autoFocus={autoFocus}
          // What nothing was written into is nothing on paper.
          data-blank={value.trim() === '' || undefined}
          {...spelling}
          {...told}
          value={value}
          onChange={event => onValue(event.target.value)}
        />
      )}
    </Field>
  )
}

type PassphraseProps = FieldProps & {
  value: string
  onValue: (value: string) => void
  kind: 'current-password' | 'new-password'
  showWord: ReactNode
  hideWord: ReactNode
}

const NOT_READ_ALONG = { spellCheck: false, autoCorrect: 'off', writingsuggestions: 'false', 'data-gramm': 'false' } as const

/** A passphrase: hidden unless shown, pasted and managed as its owner likes. */
export const PassphraseField = ({ label, hint, error, value, onValue, kind, showWord, hideWord }: PassphraseProps): ReactNode => {
  const [shown, setShown] = useState(false)
  useNotLeftLying(() => {
    onValue('')
    setShown(false)
  })
  return (
    <Field label={label} hint={hint} error={error}>
      {told => (
        <div className="input input--joined">
          <input
            {...told}
            type={shown ? 'text' : 'password'}
            // Shown, it is text like any other to the browser, which could write it down (S13).
            autoComplete={shown ? NOT_REMEMBERED.autoComplete : kind}
            autoCapitalize="none"
            // And is read along with by whoever may read text.
            {...NOT_READ_ALONG}
            value={value}
            onChange={event => onValue(event.target.value)}
          />
          <button type="button" aria-pressed={shown} aria-controls={told.id} onClick={() => setShown(!shown)}>
            {shown ? hideWord : showWord}
          </button>
        </div>
      )}
    </Field>
  )
}

/** A list to choose from, where there are too many for radios. */
export const SelectField = ({
  label,
  hint,
  value,
  onValue,
  options,
}: FieldProps & {
  value: string
  onValue: (value: string) => void
  options: readonly (readonly [value: string, name: string])[]
}): ReactNode => (
  <Field label={label} hint={hint}>
    {told => (
      <select className="input select" {...NOT_REMEMBERED} {...told} value={value} onChange={event => onValue(event.target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Field>
)

/** A file that is taken as soon as it is chosen. The same one can be chosen once more. */
export const FileField = ({ label, onFile }: { label: ReactNode; onFile: (file: File) => void }): ReactNode => (
  <Field label={label}>
    {told => (
      <input
        {...NOT_REMEMBERED}
        {...told}
        className="input"
        type="file"
        onChange={event => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    )}
  </Field>
)
