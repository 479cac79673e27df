/**
 * Imported before everything else: in production, GraphQL leaves out its checks for mixed versions, which would cost time for
 * every value.
 */
Object.assign(process.env, { NODE_ENV: 'production', ...process.env })
