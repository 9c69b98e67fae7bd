import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/shell/panel';
import { keepPermanently } from '../../storage/persistence';
import '../../assets/styles/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);

// Only a page may ask; the history is the agent's and should not go when the disk runs low.
void keepPermanently();
