import type { Issue } from '../shared/issue.ts';
import { nearestName } from '../shared/nearest.ts';
import type { NameKind } from '../shared/schema-marks.ts';
import type { Visit } from '../shared/walk-marks.ts';
import type { Library } from './library.ts';
import type { Survey } from './survey.ts';
import { names } from './unvalidated.ts';
import { FACINGS } from './stage-vocabulary.ts';
import { OFFICER, RESUME, SCENE } from './vocabulary.ts';

interface Known {
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly names: ReadonlySet<string>;
}

/** Kinds whose names are not in the schema. */
export type KnownNames = Readonly<Partial<Record<NameKind, Known>>>;

/** The names of the data files. */
export const libraryNames = ({ indicators, rubric, laws, dispositions }: Library): KnownNames => ({
  act: { code: 'unknown-act', what: '指标', where: 'acts.yaml', names: names(indicators) },
  register: { code: 'unknown-register', what: '语体', where: 'rubric.yaml', names: names(rubric.registers) },
  redline: { code: 'unknown-redline', what: '底线', where: 'rubric.yaml', names: names(rubric.redlines) },
  law: { code: 'unknown-law', what: '法律事实', where: 'law.yaml', names: names(laws) },
  disposition: {
    code: 'unknown-disposition',
    what: '性情',
    where: 'dispositions.yaml',
    names: names(dispositions),
  },
});

/** The names a scenario declares itself. */
function ownNames(survey: Survey): KnownNames {
  const person = { code: 'unknown-person', what: '人物', where: 'cast', names: survey.declared('person') };
  const node = {
    code: 'unknown-node',
    what: '节点',
    where: 'phases 或 interrupts',
    names: survey.declared('node'),
  };
  return {
    person,
    facing: {
      ...person,
      what: '朝向',
      where: 'cast 和 you、away、left、right',
      names: new Set([...person.names, ...FACINGS]),
    },
    speaker: { ...person, what: '说话的人', names: new Set([...person.names, OFFICER, SCENE]) },
    fact: { code: 'unknown-fact', what: '事实', where: 'facts', names: survey.declared('fact') },
    promise: { code: 'unknown-promise', what: '承诺', where: 'promises', names: survey.declared('promise') },
    node,
    target: { ...node, names: new Set([...node.names, RESUME]) },
  };
}

/** Every name used that nobody declared, with the nearest declared one suggested. */
export const unknownNames = (references: readonly Visit[], known: KnownNames): Issue[] =>
  references.flatMap(({ mark, value, path }) => {
    const kind = mark.refersTo && known[mark.refersTo];
    if (!kind || typeof value !== 'string' || kind.names.has(value)) return [];
    const { code, what, where } = kind;
    const nearest = nearestName(value, kind.names);
    const message = `${where} 里没有${what}“${value}”`;
    const hint = nearest ? `是不是“${nearest}”` : `先在 ${where} 里写上它，或换一个有的`;
    return [{ code, severity: 'error', path, message, hint }];
  });

/** Names in a scenario that stand for nothing. */
export const checkNames = (survey: Survey, library: Library): Issue[] =>
  unknownNames(survey.references, { ...libraryNames(library), ...ownNames(survey) });
