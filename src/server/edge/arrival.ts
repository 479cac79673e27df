/** What the socket tells of a request; one that is asked otherwise, by a test, has none of it. */
export interface Arrival {
  /** Who asks: an IP address, or the network of one; behind proxies that are named, the one that these tell. */
  address?: string
}
