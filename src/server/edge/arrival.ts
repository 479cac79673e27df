/** What a request brings along from the socket that it came through. */
import type { Account } from '../watching/account.ts'

/** One that is asked otherwise, by a test, has none of it. */
export interface Arrival {
  /** Who asks: an IP address, or the network of one; behind proxies that are named, the one that these tell. */
  address?: string
  /** To be filled in while it is answered. */
  account?: Account
}
