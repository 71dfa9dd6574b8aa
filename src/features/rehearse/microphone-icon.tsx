import { LineDrawing } from '../../ui/icon.tsx';

/** A microphone. The words beside it say the same. */
export const MicrophoneIcon = () => (
  <LineDrawing d="M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3" />
);
