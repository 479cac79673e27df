/** Whether a panel may ask what costs the engine much: of a large graph only once somebody opens it. */
import { useState } from 'react'
import { isPresent, type Moment, present, useMoment } from '../address/moment.ts'
import { ServiceNow } from './service.graphql.ts'
import { useAnswer } from './use-answer.ts'

/**
 * When a question takes the engine longer than two seconds of 200,000 claims (docs/benchmarks.md): always, at any moment but the present, or
 * as recorded by an instant, for which each record is looked at as it was then.
 */
export type Dear = 'always' | 'past' | 'known'

/** With so many claims, what is dear may take longer than two seconds. */
const manyClaims = 50_000

export interface Opening {
  /** It may be asked. */
  opened: boolean
  /** It waits for somebody to open it; while neither, it is not known yet how large the graph is. */
  offered: boolean
  open: () => void
}

/** `moment` is when it is asked: the page's by default. What is never dear is always open. */
export function useOpening(dear?: Dear, moment?: Moment): Opening {
  const ofPage = useMoment()
  const [pressed, press] = useState(false)
  const at = moment ?? ofPage
  const free = pressed || !isDear(dear, at)
  const service = useAnswer(ServiceNow, {}, { moment: present, enabled: !free })
  const claims = service.data?.data.service.counts.find(({ key }) => key === 'CLAIM')?.count ?? 0
  const opened = free || (service.isSuccess && claims < manyClaims)
  // What cannot be learned may be large.
  return { opened, offered: !opened && !service.isPending, open: () => press(true) }
}

function isDear(dear: Dear | undefined, moment: Moment): boolean {
  switch (dear) {
    case 'always':
      return true
    case 'past':
      return !isPresent(moment)
    case 'known':
      return moment.known !== null
    default:
      return false
  }
}
