/**
 * Imported before everything else. In production, GraphQL leaves out its checks for mixed versions, which would cost time for
 * every value. And the heap may grow by half of what is in use before what is not is collected: V8's own choice on a large machine, up to
 * four times, made 1,100 MB of what is 500 with eight large graphs under way.
 */
import { setFlagsFromString } from 'node:v8'

Object.assign(process.env, { NODE_ENV: 'production', ...process.env })
setFlagsFromString('--heap-growing-percent=50')
