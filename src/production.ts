/** Imported before all else: GraphQL leaves out its checks for mixed versions, which cost each value, when it is in production. */
process.env.NODE_ENV ??= 'production'
