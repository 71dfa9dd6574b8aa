import { writeFileSync } from 'node:fs';
import { MOODS } from '../../core/scenario/vocabulary.ts';
import { readLook } from '../../ui/portrait/look.ts';
import { GARMENTS, HAIRS, HATS, BUILDS } from '../../ui/portrait/parts.ts';
import { GESTURES, HELD } from '../../ui/portrait/gesture.ts';
import { FACINGS, POSES, SHRINKS } from '../../ui/portrait/rig/compose.ts';
import { svgOf } from './svg-of.ts';
const zhou = readLook({hair: 'combed', hairColor: 'grey', skin: 'tan', clothes: 'jacket', color: 'navy', trim: 'grey'}, 67);
const xu = readLook({hair: 'shoulder', skin: 'fair', clothes: 'vest', color: 'rose', trim: 'red', build:'slight'}, 34);
const off = readLook({ hair: 'crew', clothes: 'uniform', color: 'navy', hat: 'service' }, 26);
const cell = (svg: string, t: string, w = 230) => `<div style="width:${w}px;display:inline-block;background:#efe6d6;margin:3px;vertical-align:top">${svg}<p style="margin:0">${t}</p></div>`;
const page = (name: string, cells: string[]) => writeFileSync(`/tmp/pp/${name}.html`, `<body style="margin:0;font-size:12px">${cells.join('')}`);
page('m', MOODS.map((mood) => cell(svgOf({look: xu, mood}, 'bust'), mood, 270)));
page('hair', [...HAIRS.map((hair) => cell(svgOf({look: readLook({hair, color:'teal'}, 30), mood:'calm'}, 'bust'), hair)),
 ...HAIRS.map((hair) => cell(svgOf({look: readLook({hair, color:'teal'}, 30), mood:'calm', facing:'right'}, 'bust'), hair)),
 ...HAIRS.map((hair) => cell(svgOf({look: readLook({hair, color:'teal'}, 30), mood:'calm', facing:'away'}, 'bust'), hair))]);
page('cloth', [...GARMENTS.flatMap((clothes) => (['you','left','away'] as const).map(facing => cell(svgOf({look: readLook({clothes, color:clothes==='rider'?'yellow':clothes==='uniform'?'navy':'slate', trim: clothes==='scrubs'?'teal':'red'}, 30), mood:'calm', facing}, 'figure'), clothes, 150)))]);
page('hold', [...HELD.map((holds) => cell(svgOf({look: zhou, mood:'calm', holds}, 'figure'), holds)), ...GESTURES.map(gesture => cell(svgOf({look: xu, mood:'sad', gesture}, 'figure'), gesture)), ...SHRINKS.map(shrink => cell(svgOf({look: xu, mood:'afraid', shrink}, 'figure'), shrink))]);
page('pose', [...POSES.flatMap((pose) => [zhou, xu].map(look => cell(svgOf({look, mood: pose==='lying'?'tired':'sad', pose}, 'figure'), pose, pose==='lying'?520:230))), ...FACINGS.map(facing => cell(svgOf({look: off, mood:'calm', facing}, 'figure'), facing)), ...BUILDS.flatMap(build => [[8,'pigtails'],[24,'tousled'],[45,'parted'],[66,'receding'],[82,'bald']].map(([age, hair]) => cell(svgOf({look: readLook({build, hair: String(hair), clothes:'shirt', color:'blue'}, Number(age)), mood:'calm', facing: build==='middle'?'left':'you'}, 'figure'), `${build} ${age}`, 200)))]);
page('anger', [0,1,2,3,4,5].flatMap(a => [cell(svgOf({look: zhou, mood:'calm', anger: a as 0, gesture:'rest'}, 'face'), String(a), 200)]).concat([0,1,2,3,4,5].map(a => cell(svgOf({look: xu, mood:'sad', anger: a as 0, gesture:'rest'}, 'face'), String(a), 200)), HATS.map(hat => cell(svgOf({look: readLook({hat, color:'yellow', hair:'bob', glasses:'thin'},30), mood:'smile', facing:'left'}, 'face'), hat, 200))));
