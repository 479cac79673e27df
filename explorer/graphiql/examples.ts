/** The examples of the service, which differ with what it serves. */

export interface Example {
  title: string
  query: string
}

export interface Theme {
  /** Null where the examples are not grouped. */
  theme: string | null
  examples: Example[]
}

/** None if they cannot be had: the editor works without. */
export async function loadExamples(): Promise<Theme[]> {
  try {
    const answer = await fetch('/examples.json')
    return answer.ok ? await answer.json() : []
  } catch {
    return []
  }
}
