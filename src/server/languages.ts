/** Tells caches that the language of an answer's labels depends on the request's Accept-Language. */
import type { Plugin } from 'graphql-yoga'

export const answersByLanguage: Plugin = {
  onResponse({ request, response }) {
    // Appended when the answer leaves, since other plugins would overwrite a header that is set earlier.
    if (/^\/(?:graphql$|export\/)/.test(new URL(request.url).pathname))
      response.headers.append('vary', 'accept-language')
  },
}
