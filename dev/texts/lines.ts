/** Breaks a query text into lines for reading; changes only white space. */

const widest = 120
const clause = / (?=(?:MATCH|WHERE|(?<!\b(?:STARTS|ENDS) )WITH|UNWIND|CALL|RETURN|ORDER BY|LIMIT|UNION)\b)/y
/** Where to break what is too wide, the best place first. */
const breaks = [/ (?=\|)/y, clause, / (?=AND\b)/y, / (?=OR\b)/y, /(?<=,) /y, / (?=(?:WHEN|ELSE|END)\b)/y]

/** One clause a line, those of a sub-query indented; a clause wider than 120 characters is broken further. */
export function linesOf(text: string): string {
  return lines(text.replaceAll(/\s+/g, ' ').trim(), '').join('\n')
}

/** The clauses of a text in order, those of a sub-query ahead of its own CALL. */
export function clausesOf(text: string): string[] {
  return apart(text, clause).flatMap((each) => {
    const body = bodyOf(each)
    return body ? [...clausesOf(body.inner), each] : [each]
  })
}

function lines(text: string, indent: string): string[] {
  return apart(text, clause).flatMap((each) => {
    const body = bodyOf(each)
    return body
      ? [indent + body.head, ...lines(body.inner, deeper(indent)), `${indent}}`]
      : narrow(each, indent, deeper(indent))
  })
}

/** What is in the braces of a sub-query. */
function bodyOf(text: string): { head: string; inner: string } | null {
  const [, head, inner] = /^(CALL \([^)]*\) \{) (.*) \}$/.exec(text) ?? []
  return head && inner ? { head, inner } : null
}

/** The first line has one indent, and the lines that it is broken into have the other. */
function narrow(text: string, indent: string, further: string): string[] {
  if (indent.length + text.length <= widest) return [indent + text]
  for (const at of breaks) {
    const [first = '', ...rest] = apart(text, at)
    if (rest.length === 0) continue
    return [first, ...rest].flatMap((each, index) => {
      const own = index === 0 ? indent : further
      return narrow(each, own, deeper(own))
    })
  }
  const [open, close] = largestBracket(text)
  if (close - open <= 1) return [indent + text]
  const inside = deeper(indent)
  return [
    indent + text.slice(0, open + 1),
    ...narrow(text.slice(open + 1, close).trim(), inside, inside),
    ...narrow(text.slice(close), indent, inside),
  ]
}

function deeper(indent: string): string {
  return `${indent}  `
}

/** Splits the text wherever `at` (a sticky pattern) matches outside brackets and quotes. */
export function apart(text: string, at: RegExp): string[] {
  const found: string[] = []
  let start = 0
  for (const [index, depth] of depths(text)) {
    if (depth > 0) continue
    at.lastIndex = index
    const [gap] = at.exec(text) ?? []
    if (gap === undefined) continue
    found.push(text.slice(start, index))
    start = index + gap.length
  }
  return [...found, text.slice(start)]
}

/** The positions of the outermost bracket that holds the most, and of its end. */
function largestBracket(text: string): [open: number, close: number] {
  let largest: [number, number] = [0, 0]
  let open = 0
  let before = 0
  for (const [index, depth] of depths(text)) {
    if (before === 0 && depth === 1) open = index
    if (before === 1 && depth === 0 && index - open > largest[1] - largest[0]) largest = [open, index]
    before = depth
  }
  return largest
}

/** For each character outside quotes, how many brackets are open after it. */
function* depths(text: string): Generator<[index: number, depth: number]> {
  let depth = 0
  let quoted = false
  for (const [index, character] of [...text].entries()) {
    if (character === "'") quoted = !quoted
    if (quoted) continue
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    yield [index, depth]
  }
}
