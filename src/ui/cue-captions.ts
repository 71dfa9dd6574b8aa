import type { Cue } from '../core/scenario/vocabulary.ts';

/** What is heard, in words: sound never carries what text does not. */
export const CUE_CAPTIONS: Readonly<Record<Cue, string>> = {
  'papers-slam': '纸拍在台上的声音',
  'door-knock': '敲门声',
  'door-open': '门开了',
  'door-close': '门关上的声音',
  'bowl-break': '碗摔碎的声音',
  'child-cry': '孩子的哭声',
  murmur: '周围嗡嗡的说话声',
  phone: '电话铃响',
  chair: '椅子拖地的声音',
  water: '倒水声',
  footsteps: '脚步声',
  rain: '雨声',
  'shutter-click': '手机拍摄的咔嚓声',
  sigh: '叹了口气',
  fall: '有人倒下的声音',
  siren: '警笛声',
  drip: '水滴进盆里的声音',
  sizzle: '油锅的响声',
  'tin-clang': '铁网当啷一响',
  'cart-squeak': '推车吱呀吱呀',
  'shutter-roll': '卷帘门哗啦落下',
};
