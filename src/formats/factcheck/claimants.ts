/** Tells who made a claim from where it went round: reviewers write both in the same place. */

/** Sites on which anybody posts. */
const PLATFORMS =
  /^((www|m|vt|vm|mobile|web)\.)?(x|twitter|facebook|fb|instagram|tiktok|youtube|threads|telegram|t|whatsapp|reddit|linkedin|vk|snapchat|weibo)\.(com|net|me|org|watch)$/i

/** Posts, users and media, whoever they are, in the languages in which reviews were seen. */
const POSTS =
  /\b(social media|social networks?|posts?|tweets?|videos?|users?|viral|facebook|whatsapp|tiktok|instagram|twitter)\b|منشور|التواصل|مستخدم|تغريدات/iu

/** Several, whoever they are. */
const NOBODY =
  /^((multiple|various|several|many|different) (people|sources|persons|accounts|parties)|sources?|unknown|anonymous|n\/?a)$|^(عد[ةّ]+ )?(مصادر|أطراف)\s*(عد[ةّ]+)?$|^مصادر\s*عد/iu

/** Whether what stands for the claimant is a platform, or posts on one. */
export function mediumIn(claimant: string | null): boolean {
  return claimant !== null && (PLATFORMS.test(claimant) || POSTS.test(claimant))
}

/** The names of those who made the claim; none if nobody is named. */
export function claimantsIn(claimant: string | null): string[] {
  if (claimant === null || mediumIn(claimant)) return []
  const names = claimant.split(/\s*\/\s*/).map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '' && !NOBODY.test(name.replaceAll('ّ', '')))
}
