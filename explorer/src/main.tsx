/** Starts the explorer. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/app.tsx'
import { keepScrollPlaces } from './frame/scroll-places.ts'
import { applyTheme } from './frame/theme.ts'
import './style/base.css'

applyTheme()
keepScrollPlaces()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
