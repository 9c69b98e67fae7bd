import type { Messages } from '../../locales/messages';
import { useWords } from '../hooks/words';
import styles from './options-page.module.css';

type SectionId = keyof Messages['options']['sections'];

const ORDER: readonly SectionId[] = [
  'consoles',
  'words',
  'phrases',
  'draft',
  'pause',
  'privacy',
  'language',
  'shortcuts',
];

/** Plain links to the sections: they work with every key and every reader. */
export function PageNav() {
  const words = useWords().words.options;
  return (
    <nav aria-label={words.sectionList} className={styles.nav}>
      <ul>
        {ORDER.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.sections[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
