import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useSpelling } from '../../ui/spelling.ts'
import { piecesOf, type Mark } from './marks.ts'

type PaperProps = {
  readonly id: string
  readonly label: ReactNode
  readonly text: string
  readonly marks: readonly Mark[]
  readonly onText: (text: string) => void
  /** Where the caret went. */
  readonly onCaret: (at: number) => void
  readonly words: RefObject<HTMLTextAreaElement | null>
}

/** Numbers in the margin that would fall on one line stand under each other. */
const stackNumbers = (layer: HTMLElement): void => {
  let before = Number.NaN
  for (const begin of layer.querySelectorAll<HTMLElement>('[data-begins]')) {
    const { top = 0 } = begin.getClientRects()[0] ?? {}
    begin.toggleAttribute('data-second', Math.abs(top - before) < 2)
    before = top
  }
}

/**
 * The draft. What is typed lies over a layer of the same words in no colour, which carries the underlines; the layer also gives the paper its
 * height, so that neither scrolls and they cannot part. Assistive technology reads the notes instead of the layer.
 */
export const DraftPaper = ({ id, label, text, marks, onText, onCaret, words }: PaperProps): ReactNode => {
  const spelling = useSpelling()
  const layer = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (layer.current) stackNumbers(layer.current)
  })
  return (
    <>
      <label className="small soft block" htmlFor={id}>
        {label}
      </label>
      <div className="marked draft">
        <div ref={layer} className="draft__marks" aria-hidden="true">
          {piecesOf(text, marks).map((piece, i) =>
            piece.kind ? (
              <mark
                key={i}
                className={`mark mark--${piece.kind}${piece.current ? ' is-current' : ''}`}
                data-begins={piece.begins.length > 0 ? piece.begins.join(' ') : undefined}
              >
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={words}
          className="draft__words"
          value={text}
          {...spelling}
          onChange={event => onText(event.target.value)}
          onSelect={event => onCaret(event.currentTarget.selectionStart)}
        />
      </div>
    </>
  )
}
