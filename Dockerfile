# The service as an image: built with all packages, run with only those of production, by a user without rights.
# `npx tsx dev/docker/steps.ts` takes these steps without Docker.
FROM node:26-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY schema ./schema
COPY explorer ./explorer
RUN npm run build && npm prune --omit=dev && mkdir data

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PARLEY_DATA=/data
WORKDIR /parley
COPY --from=build /parley/node_modules ./node_modules
COPY --from=build /parley/dist ./dist
COPY package.json LICENSE ./
COPY schema ./schema
COPY seed ./seed
COPY demo ./demo
COPY examples ./examples
# An empty folder that the user owns: the embedded engine keeps its file there.
COPY --from=build --chown=node:node /parley/data /data
USER node
VOLUME /data
EXPOSE 4000
# /ready asks the store, /health only the process.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "start"]
