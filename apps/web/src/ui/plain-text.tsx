import './plain-text.css'
import type { ReactNode } from 'react'

type Each = 'h3' | 'h4'

/**
 * The text of a room, set for reading and for paper, its title one heading below the page's own. It knows the six forms in which it was
 * written, and nothing else of Markdown.
 *
 * @param each which heading each thing has, where the text is one part alone
 */
export const Paper = ({ text, each = 'h4' }: { text: string; each?: Each }): ReactNode => (
  <article className="plain-text stack">
    {text
      .trim()
      .split('\n\n')
      .map((block, i) => (
        // Blocks have no names of their own, and the whole is made anew each time.
        <Block key={`${i} ${block.slice(0, 24)}`} block={block} each={each} />
      ))}
  </article>
)

const Block = ({ block, each: Heading }: { block: string; each: Each }): ReactNode => {
  if (block.startsWith('### ')) return <Heading className="label">{block.slice(4)}</Heading>
  if (block.startsWith('## ')) return <h3 className="sentence">{block.slice(3)}</h3>
  if (block.startsWith('# ')) return <h2 className="title">{block.slice(2)}</h2>
  if (block.startsWith('> ')) return <blockquote className="own-words">{unquoted(block)}</blockquote>
  const label = /^\*(?<label>[^*]+):\*(?: (?<rest>[\s\S]*))?$/u.exec(block)?.groups
  if (label)
    return (
      <p>
        <em>{label['label']}:</em> {label['rest']}
      </p>
    )
  if (block.startsWith('| ')) return <Table rows={block.split('\n')} />
  if (!block.startsWith('- ')) return <p>{block}</p>
  return (
    <ul className="paper-list">
      {block.split('\n- ').map((line, i) => (
        <li key={`${i} ${line.slice(0, 24)}`}>{i === 0 ? line.slice(2) : line}</li>
      ))}
    </ul>
  )
}

/** A table: its heads, a line that says so, its rows. A stroke inside a cell was written with another before it. */
const Table = ({ rows: [heads = '', , ...rows] }: { rows: readonly string[] }): ReactNode => (
  <table>
    <thead>
      <tr>
        {cellsOf(heads).map(head => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(row => (
        <tr key={row}>
          {cellsOf(row).map((cell, i) => (
            <td key={`${i} ${cell}`}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const cellsOf = (row: string): string[] =>
  row
    .slice(2, -2)
    .split(' | ')
    .map(cell => cell.replaceAll(/\\(.)/gu, '$1'))

/** Somebody else’s words, as they were before they were set into a quotation. */
const unquoted = (block: string): string =>
  block
    .split('\n')
    .map(line => line.slice(2).replaceAll(/\\(.)/gu, '$1'))
    .join('\n')
