/** Starts GraphiQL, an editor for whoever asks in GraphQL: with the examples of this service, and with the query of the address. */
import { createRoot } from 'react-dom/client'
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import { Editor } from './editor.tsx'
import { loadExamples } from './examples.ts'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no place for GraphiQL.')
createRoot(place).render(<Editor themes={await loadExamples()} asked={new URLSearchParams(location.search)} />)
