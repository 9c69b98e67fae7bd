import { useRef } from 'react';
import { lengthOf, STEP_RESETS, stepAt } from '../../domain/pause/resets';
import { useWords } from '../hooks/words';
import { GreenScene } from './green-scene';
import styles from './green-view.module.css';
import { GuideFrame } from './guide-frame';
import type { Comfort, RunningPause } from './pause-state';
import { chanceOf, sceneOf } from './scene-shapes';
import { useMoment } from './use-moment';

interface GreenViewProps {
  readonly pause: RunningPause<'green-view'>;
  readonly comfort: Comfort;
  readonly onEnd: () => void;
}

/** Forty seconds of looking: a landscape, or a photo of one's own. */
export function GreenView({ pause, comfort: { style, media }, onEnd }: GreenViewProps) {
  const { words } = useWords();
  const guide = useRef<HTMLElement>(null);
  // Alone: set around the picture, the number would make every blade of grass be styled anew.
  const time = useRef<HTMLDivElement>(null);
  const reset = STEP_RESETS['green-view'];
  const text = words.calm.view;
  const scene = sceneOf(pause.id);
  const photo = style.ownPhotos
    ? media.photos[Math.floor(chanceOf(`${pause.id} photo`)() * media.photos.length)]
    : undefined;
  const name = photo ? text.own : text.scenes[scene];

  useMoment(
    pause.startedAt,
    (elapsedMs) => stepAt(reset, elapsedMs),
    (one, other) => one.index === other.index,
    (_, elapsedMs) => time.current?.style.setProperty('--done', Math.min(1, elapsedMs / lengthOf(reset)).toFixed(4)),
  );

  return (
    <GuideFrame
      guide={guide}
      title={words.terms.resets['green-view']}
      spoken={`${name}. ${text.caption}`}
      onEnd={onEnd}
    >
      <div className={styles.frame}>
        {photo ? (
          <img className={styles.photo} src={photo.data} alt={text.own} />
        ) : (
          <GreenScene scene={scene} seed={pause.id} name={name} />
        )}
        <div ref={time} className={styles.time} aria-hidden="true" />
      </div>
      <p className={styles.caption} aria-hidden="true">
        {text.caption}
      </p>
    </GuideFrame>
  );
}
