/** Imported before all else: GraphQL leaves out its checks for mixed versions, which cost each value, when it is in production. */
Object.assign(process.env, { NODE_ENV: 'production', ...process.env })
