/** Tells whether a query's text writes, before the engine sees it. */

const writing = /\b(create|merge|set|delete|remove|drop|alter|foreach|load)\b/i
const quotedOrComment = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g

/**
 * Whether the text has a clause that writes. To look for words is enough, since the shared Cypher has no reserved words as names.
 * The engine's counters would miss a MERGE that finds its node, and a rollback does not undo index statements.
 */
export function writes(text: string): boolean {
  return writing.test(text.replace(quotedOrComment, "''"))
}
