/** Texts of the pages of actors. */
import { catalog } from '../../words/catalog.ts'

export const useActorTexts = catalog(
  {
    claims: 'What it said itself',
    noClaims: 'No claim of its own is recorded.',
    words: 'Said in its name, by itself or by those who speak for it',
    about: 'Said about it',
    addressed: 'Said to it',
  },
  {
    claims: '自らの発言',
    noClaims: '自らの発言は記録されていません。',
    words: '本人と代弁者の発言',
    about: 'これについての発言',
    addressed: 'これに向けた発言',
  },
)
