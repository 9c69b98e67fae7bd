import { type ReactNode, useId } from 'react';
import styles from './green-scene.module.css';
import { blades, chanceOf, firs, ridge, SCENE_SIZE, type Scene } from './scene-shapes';

interface GreenSceneProps {
  readonly scene: Scene;
  /** Another one draws another picture of the same kind. */
  readonly seed: string;
  readonly name: string;
}

const { width, height } = SCENE_SIZE;

/** A landscape drawn in a few layers, moving as little as one does. */
export function GreenScene({ scene, seed, name }: GreenSceneProps) {
  const chance = chanceOf(seed);
  return (
    <svg
      className={styles.scene}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={name}
    >
      <Sky chance={chance} />
      {scene === 'meadow' && <Meadow chance={chance} />}
      {scene === 'forest' && <Forest chance={chance} />}
      {scene === 'lake' && <Lake chance={chance} />}
    </svg>
  );
}

interface PartProps {
  readonly chance: () => number;
}

function Sky({ chance }: PartProps) {
  const id = useId();
  const [x, y] = [60 + chance() * 200, 70 + chance() * 50];
  return (
    <>
      <defs>
        <linearGradient id={`${id}-sky`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className={styles.high} />
          <stop offset="0.7" className={styles.low} />
        </linearGradient>
        <radialGradient id={`${id}-sun`}>
          <stop offset="0" className={styles.light} stopOpacity="1" />
          <stop offset="0.24" className={styles.light} stopOpacity="0.85" />
          <stop offset="0.27" className={styles.light} stopOpacity="0.35" />
          <stop offset="1" className={styles.light} stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width={width} height={height} fill={`url(#${id}-sky)`} />
      <circle cx={x} cy={y} r="84" fill={`url(#${id}-sun)`} />
      <g className={styles.clouds}>
        {[0, 1, 2].map((cloud) => (
          <Cloud key={cloud} x={cloud * 130 - 40 + chance() * 60} y={40 + chance() * 90} size={0.7 + chance() * 0.5} />
        ))}
      </g>
    </>
  );
}

function Cloud({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <g className={styles.cloud} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(2)})`}>
      <ellipse cx="0" cy="0" rx="42" ry="8" />
      <ellipse cx="-8" cy="-7" rx="20" ry="10" />
      <ellipse cx="14" cy="-5" rx="16" ry="8" />
    </g>
  );
}

function Hills({ chance, from }: PartProps & { readonly from: number }) {
  return (
    <>
      <path className={styles.far} d={ridge(chance, from, 26)} />
      <path className={styles.mid} d={ridge(chance, from + 36, 22)} />
    </>
  );
}

function Meadow({ chance }: PartProps) {
  const behind = blades(chance, 70, 24, 62);
  const front = blades(chance, 46, 46, 112);
  return (
    <>
      <Hills chance={chance} from={196} />
      <path className={styles.near} d={ridge(chance, 272, 14)} />
      <path className={styles.front} d={ridge(chance, 330, 8)} />
      <Swaying className={styles.slow}>
        {behind.map((blade) => (
          <path key={blade.path} className={styles.pale} d={blade.path} />
        ))}
      </Swaying>
      <Swaying className={styles.slower}>
        {front.map((blade, index) => (
          <g key={blade.path}>
            <path className={styles.blade} d={blade.path} />
            {index % 3 === 0 && <Flower x={blade.x} y={blade.top} kind={index % 4} />}
          </g>
        ))}
      </Swaying>
    </>
  );
}

const PETALS = [0, 72, 144, 216, 288];

function Flower({ x, y, kind }: { readonly x: number; readonly y: number; readonly kind: number }) {
  const colour = [styles.white, styles.rose, styles.yellow, styles.blue][kind];
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {PETALS.map((turn) => (
        <ellipse key={turn} className={colour} cx="0" cy="-4" rx="2.4" ry="4" transform={`rotate(${turn})`} />
      ))}
      <circle className={styles.heart} r="2.1" />
    </g>
  );
}

function Swaying({ className, children }: { readonly className: string | undefined; readonly children: ReactNode }) {
  return <g className={className}>{children}</g>;
}

function Forest({ chance }: PartProps) {
  return (
    <>
      <path className={styles.far} d={ridge(chance, 170, 30)} />
      <path className={styles.far} d={firs(chance, 226, 62, 20)} />
      <rect className={styles.mist} x="-40" y="196" width="400" height="60" />
      <path className={styles.mid} d={`${ridge(chance, 262, 10)}${firs(chance, 274, 98, 13)}`} />
      <rect className={styles.mist} x="-40" y="250" width="400" height="56" />
      <path className={styles.near} d={`${ridge(chance, 322, 10)}${firs(chance, 340, 150, 8)}`} />
      <rect className={styles.mist} x="-40" y="316" width="400" height="46" />
      <path className={styles.front} d={ridge(chance, 372, 8)} />
      <g className={styles.slow}>
        {blades(chance, 60, 10, 34).map((blade) => (
          <path key={blade.path} className={styles.blade} d={blade.path} />
        ))}
      </g>
    </>
  );
}

const SHORE = 246;

function Lake({ chance }: PartProps) {
  const [far, mid] = [ridge(chance, 182, 28), ridge(chance, 222, 14)];
  const trees = firs(chance, SHORE, 38, 22);
  const ripples = Array.from({ length: 16 }, (_, index) => ({
    x: chance() * width,
    y: SHORE + 10 + index * 8.5,
    half: 14 + chance() * 26 + index,
  }));
  return (
    <>
      <path className={styles.far} d={far} />
      <path className={styles.mid} d={`${mid}${trees}`} />
      <rect className={styles.water} y={SHORE} width={width} height={height - SHORE} />
      <svg y={SHORE} width={width} height={height - SHORE} aria-hidden="true">
        <g className={styles.mirrored} transform={`translate(0 ${SHORE}) scale(1 -1)`}>
          <path className={styles.far} d={far} />
          <path className={styles.mid} d={`${mid}${trees}`} />
        </g>
      </svg>
      <g className={styles.ripples}>
        {ripples.map(({ x, y, half }) => (
          <path
            key={y}
            d={`M${(x - half).toFixed(1)} ${y.toFixed(1)}q${half.toFixed(1)} -2 ${(half * 2).toFixed(1)} 0`}
          />
        ))}
      </g>
      <g className={styles.slower}>
        {blades(chance, 34, 26, 96).map((blade) => (
          <path key={blade.path} className={styles.blade} d={blade.path} />
        ))}
      </g>
    </>
  );
}
