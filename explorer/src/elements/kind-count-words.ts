/** What records of a kind are called beside their number: `1 person`, `16 people`. */
import { catalog } from '../words/catalog.ts'

const few = (n: number, one: string, others: string) => (n === 1 ? one : others)

export const useKindCountWords = catalog(
  {
    PERSON: (n: number) => few(n, 'person', 'people'),
    ORGANIZATION: (n: number) => few(n, 'organization', 'organizations'),
    STATE: (n: number) => few(n, 'state', 'states'),
    PROCESS: (n: number) => few(n, 'negotiation', 'negotiations'),
    EVENT: (n: number) => few(n, 'event', 'events'),
    AGREEMENT: (n: number) => few(n, 'agreement', 'agreements'),
    PROVISION: (n: number) => few(n, 'provision', 'provisions'),
    CLAIM: (n: number) => few(n, 'claim', 'claims'),
    PROPOSITION: (n: number) => few(n, 'disputed point', 'disputed points'),
    SOURCE: (n: number) => few(n, 'source', 'sources'),
    TOPIC: (n: number) => few(n, 'topic', 'topics'),
    PLACE: (n: number) => few(n, 'place', 'places'),
  },
  {
    PERSON: () => '人',
    ORGANIZATION: () => '組織',
    STATE: () => '国',
    PROCESS: () => '交渉',
    EVENT: () => '出来事',
    AGREEMENT: () => '合意',
    PROVISION: () => '条項',
    CLAIM: () => '発言',
    PROPOSITION: () => '論点',
    SOURCE: () => '情報源',
    TOPIC: () => '主題',
    PLACE: () => '場所',
  },
)
