/** Waits until the service at the address given is ready, then asks it one question. */
const [base] = process.argv.slice(2)
const limitMs = 180_000

const ready = () =>
  fetch(`${base}/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

for (const start = Date.now(); !(await ready()); await new Promise((resolve) => setTimeout(resolve, 200))) {
  if (Date.now() - start > limitMs) throw new Error(`${base}/ready did not answer within ${limitMs / 1000} s.`)
}
const response = await fetch(`${base}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ claims(first: 1) { totalCount nodes { text speakers { actor { label } } } } }' }),
})
const { data, errors } = await response.json()
if (errors || !(data.claims.totalCount > 0))
  throw new Error(`A question was not answered: ${JSON.stringify({ data, errors })}`)
console.log(JSON.stringify(data))
