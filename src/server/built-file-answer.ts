/** Sends a file that is there in several forms in the shortest that its reader takes. */
import Negotiator from 'negotiator'
import type { BuiltFile } from './built-files.ts'
import type { Asked } from './own-questions.ts'

/** The shortest first. */
const encodings = ['br', 'gzip', 'identity']

export function builtFileAnswer(
  { request, fetchAPI }: Asked,
  { mediaType, isHashed, forms }: BuiltFile,
  more: Readonly<Record<string, string>> = {},
): Response {
  // Without the header any form would do, but a program that does not send it seldom unpacks.
  const headers = { 'accept-encoding': request.headers.get('accept-encoding') ?? 'identity' }
  const accepted = new Negotiator({ headers }).encodings([...forms.keys()])
  const encoding = encodings.find((each) => accepted.includes(each)) ?? 'identity'
  return new fetchAPI.Response(forms.get(encoding), {
    headers: {
      'content-type': mediaType,
      ...more,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(isHashed ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
    },
  })
}
