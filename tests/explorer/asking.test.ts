/** Asking the service: what counts as an answer. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ask, NoAnswer } from '../../explorer/src/asking/ask.ts'
import type { Question } from '../../explorer/src/asking/question.ts'

const question = '{ entity { id } }' as Question<Record<string, unknown>, object>
const problem = { message: 'It took too long.', extensions: { code: 'QUERY_TIMEOUT' } }
const asked = (body: object) => {
  vi.stubGlobal('fetch', async () => Response.json(body))
  return ask(question, {}, 'en')
}

afterEach(() => vi.unstubAllGlobals())

const full = (retryAfter: Record<string, string>) =>
  Response.json(
    { errors: [{ message: 'So many ask.', extensions: { code: 'OVERLOADED' } }] },
    { status: 503, headers: retryAfter },
  )
const askedOf = (answers: Response[], signal?: AbortSignal) => {
  vi.stubGlobal('fetch', async () => answers.shift())
  return ask(question, {}, 'en', signal)
}

describe('a service that is full', () => {
  const here = () => Response.json({ data: { entity: { id: 'person/a' } } })

  it('is asked again when it says so', async () => {
    const answers = [full({ 'retry-after': '0' }), full({ 'retry-after': '0' }), here()]
    await expect(askedOf(answers)).resolves.toMatchObject({ data: { entity: { id: 'person/a' } } })
  })

  it('is asked four times at most', async () => {
    const answers = [...Array.from({ length: 4 }, () => full({ 'retry-after': '0' })), here()]
    await expect(askedOf(answers)).rejects.toMatchObject({ status: 503 })
    expect(answers).toHaveLength(1)
  })

  it('is left alone when it names no time, or when nobody waits any more', async () => {
    const answers = [full({}), here()]
    await expect(askedOf(answers)).rejects.toMatchObject({ status: 503 })
    expect(answers).toHaveLength(1)
    const left = [full({ 'retry-after': '0' }), here()]
    await expect(askedOf(left, AbortSignal.abort())).rejects.toThrow('aborted')
    expect(left).toHaveLength(1)
  })
})

describe('an answer', () => {
  it('says that there is no such record', async () => {
    await expect(asked({ data: { entity: null } })).resolves.toMatchObject({ data: { entity: null }, problems: [] })
  })

  it('is none where the record could not be read', async () => {
    const failed = await asked({ data: { entity: null }, errors: [problem] }).catch((error) => error)
    expect(failed).toBeInstanceOf(NoAnswer)
    expect(failed.problems).toEqual([problem])
  })

  it('keeps what came beside an error', async () => {
    const answered = await asked({ data: { entity: null, service: { name: 'Parley' } }, errors: [problem] })
    expect(answered).toMatchObject({ data: { service: { name: 'Parley' } }, problems: [problem] })
  })
})
