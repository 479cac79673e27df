/** package-lock.json installs on every platform, from whichever registry. */
import { expect, test } from 'vitest'
import { fileText } from './file.ts'

interface Locked {
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const packages: Record<string, Locked> = JSON.parse(fileText('package-lock.json')).packages

test('it names no registry', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([])
})

test('it has the packages of other platforms too', () => {
  // npm leaves out those that a registry did not offer, and then cannot install from the file.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})
