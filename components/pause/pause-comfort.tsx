import { PAUSE_SOUNDS, type PauseSound } from '../../domain/pause/style';
import { fill } from '../../locales/translate';
import { type ComfortControls, MAX_PHOTOS } from '../hooks/use-comfort';
import { useWords } from '../hooks/words';
import { FileButton } from '../ui/file-button';
import { Segmented } from '../ui/segmented';
import { Switch } from '../ui/switch';
import type { Notify } from '../ui/use-notify';
import { type OwnFile, readPhoto, readSound } from './own-file';
import type { KeptFile } from './pause-state';
import styles from './pause-comfort.module.css';

interface PauseComfortProps {
  readonly controls: ComfortControls;
  readonly notify: Notify;
}

/** What a pause sounds and looks like, and whether it leaves the chair. */
export function PauseComfort({ controls, notify }: PauseComfortProps) {
  const { words } = useWords();
  const text = words.calm.comfort;
  const { style, media } = controls.comfort;
  const failed = () => notify(words.panel.notStored);
  const change = (changed: Partial<typeof style>) => void controls.setStyle({ ...style, ...changed }).catch(failed);

  async function bring(kind: 'photo' | 'sound', file: File, read: (file: File) => Promise<OwnFile>): Promise<void> {
    const own = await read(file);
    if ('problem' in own) return notify(text[own.problem]);
    const title = file.name.slice(0, 200);
    const before = media.sound;
    const isKept = await controls.add({ kind, title, data: own.data });
    if (!isKept) return notify(fill(text.tooMany, { n: MAX_PHOTOS }));
    if (kind === 'sound') {
      change({ sound: 'own' });
      if (before) notify(fill(text.soundIs, { name: title }), bringBack('sound', before));
    }
  }

  async function remove(photo: KeptFile): Promise<void> {
    await controls.remove(photo.id);
    notify(fill(text.removed, { name: photo.title }), bringBack('photo', photo));
  }

  /** Undo of what was taken away or replaced: the file may be nowhere else any more. */
  const bringBack = (kind: 'photo' | 'sound', { title, data }: KeptFile) => ({
    label: words.chip.undo,
    onAction: () => void controls.add({ kind, title, data }).catch(failed),
  });

  return (
    <div className={styles.comfort}>
      <div className={styles.row}>
        <span>{text.sound}</span>
        <Segmented<PauseSound>
          label={text.sound}
          options={PAUSE_SOUNDS.map((value) => ({ value, label: text.sounds[value] }))}
          value={style.sound}
          onChange={(sound) => change({ sound })}
        />
      </div>
      {style.sound === 'own' && (
        <div className={styles.row}>
          {media.sound && <span className={styles.name}>{fill(text.soundIs, { name: media.sound.title })}</span>}
          <FileButton
            label={text.chooseSound}
            accept="audio/*"
            onFile={(file) => void bring('sound', file, readSound).catch(failed)}
          />
        </div>
      )}
      <Switch
        label={text.photos}
        hint={fill(text.photosHelp, { n: MAX_PHOTOS })}
        checked={style.ownPhotos}
        onChange={(ownPhotos) => change({ ownPhotos })}
      />
      {style.ownPhotos && (
        <div className={styles.photos}>
          {media.photos.map((photo) => (
            <button
              key={photo.id}
              type="button"
              className={styles.photo}
              aria-label={fill(text.remove, { name: photo.title })}
              title={fill(text.remove, { name: photo.title })}
              onClick={() => void remove(photo).catch(failed)}
            >
              <img src={photo.data} alt="" />
              <span aria-hidden="true">×</span>
            </button>
          ))}
          <FileButton
            label={text.addPhoto}
            accept="image/*"
            onFile={(file) => void bring('photo', file, readPhoto).catch(failed)}
          />
        </div>
      )}
      <Switch
        label={text.seated}
        hint={text.seatedHelp}
        checked={style.seated}
        onChange={(seated) => change({ seated })}
      />
    </div>
  );
}
