import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/shell/panel';
import '../../assets/styles/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
