/** Headers that tell browsers what an answer may be used for. */

/** Of every answer: its type is what it says, and sites elsewhere need not know at what address an analyst looks. */
export const safeHeaders = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }

const inNoFrame = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Of a file that a page loads. What a worker may ask for, the policy of its own script says, so this one leaves it open. */
export const fileHeaders = { ...safeHeaders, 'content-security-policy': inNoFrame }

/** Of an answer that is neither a page nor a part of one: opened by itself, it does nothing. */
export const dataHeaders = { ...safeHeaders, 'content-security-policy': `default-src 'none'; ${inNoFrame}` }
