/** All small parts that are fetched once the first line stands: one file, because each costs a name and a request. */
export { EndingCard } from '../../stage/ending-card.tsx';
export { DraftBox } from './draft-box.tsx';
export { HoldButton } from './hold-button.tsx';
export { HowSure } from './how-sure.tsx';
export { Observation } from './observation.tsx';
export { Overlays, StoreNotice } from './overlays.tsx';
export { Picture } from './picture.tsx';
export { Rail } from './rail.tsx';
export { StageSound } from './sound/stage-sound.tsx';
export { StageVoice } from './voice/stage-voice.tsx';
