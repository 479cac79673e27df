/** How the explorer is built, and how `npm run dev` serves it beside a running service. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const service = process.env.PARLEY_SERVICE ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    // The policy of the page takes no data: addresses but for pictures, and no script or style that stands in the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    assetsDir: 'assets',
    target: 'es2022',
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': service, '/export': service, '/schema.graphql': service } },
})
