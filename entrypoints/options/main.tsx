import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/base.css';
import { OptionsPage } from '../../components/options/options-page';
import { OFFERED_CONSOLES } from '../../consoles/registry';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <OptionsPage consoles={OFFERED_CONSOLES} />
    </StrictMode>,
  );
}
