import { memorySound } from '../../src/adapters/memory/sound-player.ts';
import { soundPlayerContract } from './sound-player.contract.ts';

soundPlayerContract('memory', (settings) => {
  const player = memorySound(settings);
  return { player, ...player };
});
