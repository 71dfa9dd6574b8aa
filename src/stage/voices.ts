import type { SceneView, Whence } from '../session/views/scene-view.ts';
import { openingOf } from '../ui/place/openings.ts';
import type { Box } from './box.ts';
import type { Camera } from './camera.ts';
import type { VoiceSpot } from './labels.ts';
import { inPicture } from './look.ts';

const WHERE: Readonly<Record<Whence, string>> = {
  'behind-door': '门里',
  phone: '电话里',
  intercom: '对讲机里',
  upstairs: '楼上',
  downstairs: '楼下',
  outside: '外头',
  'next-room': '里屋',
  crowd: '人堆里',
};

/** Whoever speaks and is not to be seen, where they are heard from: at the door, or over the picture. */
export const voicesIn = ({ place, offstage }: SceneView, camera: Camera, box: Box): VoiceSpot[] =>
  offstage
    .filter(({ speaking }) => speaking)
    .map(({ id, call, from }) => {
      const door = from === 'behind-door' && place ? openingOf(place, 'open') : undefined;
      const at = door && inPicture(door, camera, box);
      return {
        id,
        name: `${WHERE[from]}：${call}`,
        x: at ? (at.left + at.right) / 2 : box.width / 2,
        y: at ? Math.min(box.clear * 0.6, (at.top + at.bottom) / 2) : 10,
      };
    });
