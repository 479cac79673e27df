/** The process of one attack, so that what it costs the attacker does not hold up whoever watches. */
import { attacks } from './attacks.ts'
import type { Target } from './client.ts'

const [name] = process.argv.slice(2)
const attack = attacks.find((each) => each.name === name)
if (!attack) throw new Error(`There is no attack ${name}.`)
process.once('message', async (target: Target) => {
  process.send?.(await attack.run(target))
  process.disconnect?.()
})
// The time of the attack begins only now: to load all this takes seconds.
process.send?.('ready')
