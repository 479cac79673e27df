/** What is kept until the next import is read once, and no number of other values makes it all be read again. */
import { expect, test } from 'vitest'
import { keptUntilImport } from '../../src/server/kept-until-import.ts'

/** Keeps values of a store whose last import was at `import.at`. */
function keeping() {
  const last = { at: 'first' }
  const kept = keptUntilImport()
  const own = async () => [{ at: last.at }]
  const ofRequest = { own, shared: own, wait: <Value>(value: Promise<Value>) => value }
  const reads: string[] = []
  const read = (key: string, value: Promise<string> = Promise.resolve(key)) =>
    kept(ofRequest, () => ({
      key,
      find: () => {
        reads.push(key)
        return value
      },
    }))
  return { last, reads, read }
}

test('it is read again only after an import', async () => {
  const { last, reads, read } = keeping()
  await read('a')
  await read('a')
  expect(reads).toEqual(['a'])
  last.at = 'second'
  await read('a')
  expect(reads).toEqual(['a', 'a'])
})

test('one more than can be kept takes the place of the oldest, and leaves the others', async () => {
  const { reads, read } = keeping()
  const keys = Array.from({ length: 1_001 }, (_, index) => `key ${index}`)
  for (const key of keys) await read(key)
  for (const key of keys.slice(1)) await read(key)
  expect(reads).toEqual(keys)
  await read('key 0')
  expect(reads).toEqual([...keys, 'key 0'])
})

test('a read that fails late takes nothing away that was read after it', async () => {
  const { last, reads, read } = keeping()
  let fail = (_: Error) => {}
  const late = read('a', new Promise<string>((_, reject) => (fail = reject)))
  await new Promise(setImmediate)
  last.at = 'second'
  await read('a')
  fail(new Error('too late'))
  await expect(late).rejects.toThrow('too late')
  await read('a')
  expect(reads).toEqual(['a', 'a'])
})

test('a read that fails is tried again', async () => {
  const { reads, read } = keeping()
  await expect(read('a', Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(await read('a')).toBe('a')
  expect(reads).toEqual(['a', 'a'])
})
