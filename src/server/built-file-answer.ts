/** Sends a built file in the shortest form that the browser takes. */
import Negotiator from 'negotiator'
import type { BuiltFile } from './built-files.ts'
import { fileHeaders } from './edge/safe-headers.ts'
import type { Asked } from './own-questions.ts'

/** The shortest first. */
const encodings = ['br', 'gzip', 'identity']

export function builtFileAnswer({ request, fetchAPI }: Asked, { mediaType, isHashed, forms }: BuiltFile): Response {
  // Without the header any form would do, but a program that does not send it seldom unpacks.
  const headers = { 'accept-encoding': request.headers.get('accept-encoding') ?? 'identity' }
  const accepted = new Negotiator({ headers }).encodings([...forms.keys()])
  const encoding = encodings.find((each) => accepted.includes(each)) ?? 'identity'
  return new fetchAPI.Response(forms.get(encoding), {
    headers: {
      'content-type': mediaType,
      ...fileHeaders,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      ...(isHashed ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
    },
  })
}
