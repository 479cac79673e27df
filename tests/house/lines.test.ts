/** Files are short enough to be read at once, and begin by saying what they are for. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { fileText } from './file.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: fileText(name) }))
  .map(({ name, text }) => ({
    name,
    text,
    first: text.replace(/^#!.*\n/, '').slice(0, 3),
    lines: text.split('\n').length - 1,
  }))

const sources = files.filter(({ name }) => /^(src|bench|dev|explorer)\//.test(name))
const tests = files.filter(({ name }) => name.startsWith('tests/'))

function named(some: typeof files): string[] {
  return some.map(({ name, lines }) => `${name}: ${lines} lines`)
}

test('a source file has at most 250 lines', () => {
  expect(sources.length).toBeGreaterThan(200)
  expect(named(sources.filter(({ lines }) => lines > 250))).toEqual([])
})

test('half of the source files have at most 70 lines', () => {
  const short = sources.filter(({ lines }) => lines <= 70)
  expect(short.length / sources.length).toBeGreaterThanOrEqual(0.5)
})

test('a test file has at most 400 lines', () => {
  expect(tests.length).toBeGreaterThan(50)
  expect(named(tests.filter(({ lines }) => lines > 400))).toEqual([])
})

const vague = /(?:^|[-/])(?:utils?|helpers?|common|manager|misc|temp|shared|lib)(?:[-./]|$)/

test('a name says what is in a file', () => {
  expect(files.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([])
})

test('a source file begins with a sentence that says what it is for', () => {
  expect(named(sources.filter(({ first }) => first !== '/**'))).toEqual([])
})

test('the name of a type means one thing in src', () => {
  const declared = files
    .filter(({ name }) => name.startsWith('src/'))
    .flatMap(({ text }) => [...text.matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gm)].map(([, type]) => type))
  expect(declared.length).toBeGreaterThan(200)
  expect(declared.filter((type, index) => declared.indexOf(type) !== index)).toEqual([])
})
