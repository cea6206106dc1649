// A page of React 19 with the survey.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { definition, facts } from '../survey.js';
import { Survey } from './Survey.js';

function App() {
  const [category, setCategory] = useState<string>();
  return (
    <main>
      <h1>React 19</h1>
      <Survey definition={definition} facts={facts} onComplete={(response) => setCategory(response.category)} />
      <p role="status">{category && `Heard: ${category}`}</p>
    </main>
  );
}

createRoot(document.querySelector('#app') as Element).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
