/** Whether this graph is so large that what looks at all of its claims is asked only when somebody opens it. */
import { present } from '../address/moment.ts'
import { ServiceNow } from './service.graphql.ts'
import { useAnswer } from './use-answer.ts'

/** With so many claims, what looks at each of them may take longer than two seconds. */
const manyClaims = 50_000

/** Undefined until it is known. */
export function useIsLarge(): boolean | undefined {
  const counts = useAnswer(ServiceNow, {}, { moment: present }).data?.data.service.counts
  return counts && (counts.find(({ key }) => key === 'CLAIM')?.count ?? 0) >= manyClaims
}
