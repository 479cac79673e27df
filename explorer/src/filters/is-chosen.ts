/** Whether something is chosen in a facet. */
import type { FacetSpec, Values } from './facet-spec.ts'

export function isChosen(facet: FacetSpec, values: Values): boolean {
  const value = values[facet.name]
  switch (facet.as) {
    case 'text':
    case 'day':
      return value.trim() !== ''
    case 'yesNo':
      return value !== null
    case 'days':
      return value !== null || (facet.undated !== undefined && values[facet.undated] === 'only')
    case 'flag':
      return value
    case 'one':
      return facet.aside !== true && value !== facet.options[0]?.value
    case 'least':
      return value !== facet.options[0]?.value
    case 'topics':
      return value.length > 0 || (facet.exact !== undefined && values[facet.exact].length > 0)
    case 'given':
      return Array.isArray(value) ? value.length > 0 : value !== null && value !== false
    default:
      return value.length > 0
  }
}
