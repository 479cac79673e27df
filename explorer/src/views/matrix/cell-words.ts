/** A cell in words, for those who do not see it and for those who point at it. */
import { catalog, counted } from '../../words/catalog.ts'
import { type Cell, claimsIn, saysBoth } from './table.ts'

export const useCellWords = catalog(
  {
    mixed: 'no single stance',
    reversed: 'reversed',
    both: 'said both for and against',
    allConditional: 'only under conditions',
    conditional: (n: number) => `${counted(n, 'claim', 'claims')} under a condition`,
    claims: (n: number) => counted(n, 'claim', 'claims'),
    support: (n: number) => `${n} for`,
    oppose: (n: number) => `${n} against`,
    neutral: (n: number) => `${n} neither`,
  },
  {
    mixed: '立場が定まらない',
    reversed: '立場を転換',
    both: '支持と反対の両方を発言',
    allConditional: 'すべて条件付き',
    conditional: (n: number) => `うち条件付き${n}件`,
    claims: (n: number) => `発言${n}件`,
    support: (n: number) => `支持${n}件`,
    oppose: (n: number) => `反対${n}件`,
    neutral: (n: number) => `中立${n}件`,
  },
)

/** E.g. `supports, 3 claims (2 for, 1 against), reversed`. */
export function cellInWords(
  cell: Cell,
  stanceWord: (stance: string) => string,
  words: ReturnType<typeof useCellWords>,
  japanese: boolean,
): string {
  const [comma, open, close] = japanese ? ['、', '（', '）'] : [', ', ' (', ')']
  const all = claimsIn(cell)
  const kinds = (['support', 'oppose', 'neutral'] as const).filter((kind) => cell[kind] > 0)
  const divided = kinds.length > 1 ? `${open}${kinds.map((kind) => words[kind](cell[kind])).join(comma)}${close}` : ''
  const more = [
    cell.reversed ? words.reversed : saysBoth(cell) ? words.both : '',
    cell.conditional === 0 ? '' : cell.conditional === all ? words.allConditional : words.conditional(cell.conditional),
  ]
  return [cell.current === null ? words.mixed : stanceWord(cell.current), `${words.claims(all)}${divided}`, ...more]
    .filter(Boolean)
    .join(comma)
}
