/** `parley map`: drafts a mapping of a table. */
import { withInput } from '../formats/input.ts'
import { suggestedMapping } from '../formats/mapping/suggest.ts'

/** Prints a draft of a mapping of the table at `path`, as YAML with what it is unsure of. */
export async function mapTable(path: string, say: (line: string) => void): Promise<void> {
  await withInput(path, async (input) => say((await suggestedMapping(input)).trimEnd()))
}
