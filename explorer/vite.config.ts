/** How the explorer is built, and how `npm run dev` serves it beside a running service. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const service = process.env.PARLEY_SERVICE ?? 'http://127.0.0.1:4000'

/** While it is developed: a question that changes is made anew, and its module with it. */
const questions: Plugin = {
  name: 'questions',
  configureServer({ watcher, config }) {
    const make = (file: string) => {
      if (!file.endsWith('.graphql')) return
      execFile(process.execPath, [join(import.meta.dirname, 'build/build.mjs'), '--types'], (_, __, wrong) => {
        if (wrong) config.logger.error(wrong)
      })
    }
    watcher.on('add', make).on('change', make)
  },
}

export default defineConfig({
  plugins: [react(), questions],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    // The policy of the page takes no data: addresses but for pictures, and no script or style that stands in the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    assetsDir: 'assets',
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'].map((name) => join(import.meta.dirname, name)),
      // Libraries for servers, too, say which of their files are for browsers; all are here.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
    // GraphiQL's editor is one large chunk, whatever is done.
    chunkSizeWarningLimit: 5_000,
    target: 'es2022',
  },
  // GraphiQL's workers are asked for in Vite's own way (`?worker`), which its bundler of packages does not know: it would end the server.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': service, '/examples.json': service, '/export': service, '/schema.graphql': service } },
})
