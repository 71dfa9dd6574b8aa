/** All small parts that are fetched once the first line stands: one file, because each costs a name and a request. */
export { ConfidenceQuestion } from './confidence-question.tsx';
export { DraftBox } from './draft-box.tsx';
export { EndingCard } from './ending-card.tsx';
export { Overlays, StoreNotice } from './overlays.tsx';
export { ReadingLines } from './reading-lines.tsx';
export { StagePicture } from './stage-picture.tsx';
export { StageSound } from './sound/stage-sound.tsx';
export { StageVoice } from './voice/stage-voice.tsx';
