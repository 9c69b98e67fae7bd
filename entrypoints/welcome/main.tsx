import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../assets/styles/base.css';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { OFFERED_CONSOLES } from '../../consoles/registry';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WelcomePage consoles={OFFERED_CONSOLES} />
    </StrictMode>,
  );
}
