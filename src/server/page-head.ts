/** Puts what a page is about into its title and its description, for link previews, tabs and search engines. */

export interface Head {
  title: string
  /** Null leaves the page's own. */
  description: string | null
}

const titlePlace = /<title>([^<]*)<\/title>/
const descriptionPlace = /(<meta name="description" content=")[^"]*(")/

/** The page with another title, which ends with its own, and another description; both are escaped. */
export function withHead(page: string, { title, description }: Head): string {
  const titled = page.replace(titlePlace, (_, own: string) => `<title>${escaped(title)} · ${own}</title>`)
  if (description === null) return titled
  return titled.replace(descriptionPlace, (_, before: string, after: string) => before + escaped(description) + after)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that stands as it is in an element or in an attribute with quotes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}
