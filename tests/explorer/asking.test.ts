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
