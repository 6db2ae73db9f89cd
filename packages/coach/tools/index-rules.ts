// Writes src/rules/index.ts from the files in src/rules: the directory is the registry.
// Usage: node packages/coach/tools/index-rules.ts
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../src/rules')

/** The ids of the rules in the folder, in order. */
export const listed = (): readonly string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.ts') && file !== 'index.ts')
    .map(file => file.slice(0, -3))
    .toSorted()

const nameOf = (id: string): string => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The text of src/rules/index.ts. */
export const indexText = (): string => {
  const ids = listed()
  const imports = ids.map(id => `import ${nameOf(id)} from './${id}.ts'\n`).join('')
  const names = ids.map(id => `  ${nameOf(id)},\n`).join('')
  return `// Written by tools/index-rules.ts from the files of this folder.\nimport type { Rule } from '../rule.ts'\n${imports}\n/** Every rule, by id. */\nexport const rules: readonly Rule[] = [\n${names}]\n`
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(folder, 'index.ts'), indexText())
