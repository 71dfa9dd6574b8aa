import type { Issue } from '../shared/issue.ts';
import type { Library } from './library.ts';
import { entries, field, items, names } from './unvalidated.ts';
import { OFFICER, RESUME, SCENE } from './vocabulary.ts';
import type { NodeVisit, Path, Survey } from './survey.ts';

type Report = (code: string, path: Path, message: string, hint?: string) => void;

const RESERVED = new Set([OFFICER, SCENE, RESUME]);
/** The name of a decision's silence in transcripts and charts. */
const SILENCE = 'silence';
/** What one scenario can hold: facts and promises are bits of one number each. */
const MOST = { cast: 12, facts: 30, promises: 20 } as const;

const isEmptyMap = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && entries(value).length === 0;

/** Whether somebody opens in a state only the hardest scenarios may; false where it cannot be read. */
function opensHard(person: unknown, { dispositions }: Library): boolean {
  const start =
    field(person, 'start') ?? field(field(dispositions, String(field(person, 'disposition'))), 'start');
  return Number(field(start, 'anger') ?? 0) > 3 || field(start, 'face') === 0;
}

function checkHead(document: unknown, { nodes }: Survey, library: Library, report: Report): void {
  const easy = Number(field(document, 'level') ?? 3) < 3;
  for (const [id, person] of entries(field(document, 'cast'))) {
    if (RESERVED.has(id)) report('reserved-id', ['cast', id], `“${id}”是保留的名字`, '换一个');
    if (easy && opensHard(person, library)) {
      report(
        'opening-too-hard',
        ['cast', id, 'start'],
        '开场怒气高于 3 或面子为 0，只有难度 3 才可以',
        '降一点，或把 level 改成 3',
      );
    }
  }
  for (const [name, most] of Object.entries(MOST)) {
    const found = entries(field(document, name)).length;
    if (found > most) report('out-of-range', [name], `写了 ${found} 项，至多 ${most} 项`, '合并或删掉几项');
  }
  const empty = [
    ['cast'],
    ['phases'],
    ...entries(field(document, 'phases')).map(([phase]) => ['phases', phase, 'nodes']),
  ].filter((path) => isEmptyMap(path.reduce<unknown>(field, document)));
  for (const path of empty) report('out-of-range', path, '空着，至少要 1 项', '写上，或整段删掉');
  const focus = items(field(document, 'focus'));
  if (field(document, 'profile') === 'full' && focus.length === 1) {
    report('focus-count', ['focus'], '正式情景要有 2 到 3 个重点维度', '写 2 到 3 个不同的');
  }
  if (new Set(focus).size !== focus.length)
    report('focus-count', ['focus'], '重点维度写重了', '写 2 到 3 个不同的');
  const accepted = nodes.flatMap(({ node }) => [
    ...items(field(node, 'accept')),
    ...entries(field(node, 'choices')).flatMap(([, choice]) => items(field(choice, 'accept'))),
  ]);
  if (accepted.length > 5)
    report('too-many-accepts', [], `认下的提醒有 ${accepted.length} 条，至多 5 条`, '改掉几处，别都认下');
}

function checkPeople(document: unknown, survey: Survey, report: Report): void {
  const nodes = survey.declared('node');
  const interrupts = names(field(document, 'interrupts'));
  for (const [id, person] of entries(field(document, 'cast'))) {
    const outburst = field(person, 'outburst');
    if (typeof outburst === 'string' && nodes.has(outburst) && !interrupts.has(outburst)) {
      report(
        'outburst-not-interrupt',
        ['cast', id, 'outburst'],
        '爆发的节点要写在 interrupts 里',
        '把它挪过去，用 go: resume 回来',
      );
    }
  }
  const start = field(document, 'start');
  if (typeof start === 'string' && interrupts.has(start))
    report('go-into-interrupt', ['start'], `“${start}”是打断时才演的节点`, '从 phases 里的节点开始');
  for (const [id, phase] of entries(field(document, 'phases'))) {
    const main = field(phase, 'main');
    if (typeof main === 'string' && items(field(phase, 'side')).includes(main))
      report('main-is-side', ['phases', id, 'side'], `“${main}”已经是 main`, '从 side 里删掉他');
  }
}

/** What a return brings along, as far as the schema cannot say it. */
function checkReturns(document: unknown, report: Report): void {
  const returns = field(document, 'returns');
  if (returns === undefined) return;
  const facts = field(document, 'facts');
  const [late, lapsed] = [field(returns, 'late'), field(returns, 'lapsed')];
  if (late === lapsed && late !== undefined)
    report('return-shape', ['returns', 'lapsed'], '晚了和没来是两回事，得是两个事实', '再写一个事实');
  for (const [name, fact] of [
    ['late', late],
    ['lapsed', lapsed],
  ] as const) {
    const declared = typeof fact === 'string' ? field(facts, fact) : undefined;
    if (declared === undefined) continue;
    if (field(declared, 'kind') !== 'circumstance' || field(declared, 'initially') === true)
      report(
        'return-shape',
        ['returns', name],
        `“${String(fact)}”要是一开场不成立的 circumstance`,
        '写 kind: circumstance，别写 initially',
      );
  }
  for (const [person, bounds] of entries(field(returns, 'trust')))
    if (Number(field(bounds, 'min')) > Number(field(bounds, 'max')))
      report('return-shape', ['returns', 'trust', person], '下限比上限还高', '把两个数换过来');
}

function checkUniqueNodes({ nodes }: Survey, report: Report): void {
  const seen = new Set<string>();
  for (const { id, path } of nodes) {
    if (seen.has(id)) report('duplicate-node', path, `节点“${id}”写了两遍`, '全文件里节点名不能重复');
    if (RESERVED.has(id)) report('reserved-id', path, `“${id}”是保留的名字`, '换一个');
    seen.add(id);
  }
}

function checkShape({ node, path, phase }: NodeVisit, profile: unknown, report: Report): void {
  const kinds = ['choices', 'go', 'ending'].filter((name) => field(node, name) !== undefined);
  if (kinds.length !== 1) {
    report(
      'node-shape',
      path,
      kinds.length === 0 ? '这个节点没有下文' : `这个节点同时写了 ${kinds.join('、')}`,
      'choices、go、ending 三样里写一样',
    );
  }
  if (field(node, 'choices') === undefined) {
    if (field(node, 'silence') !== undefined)
      report('silence-without-choices', [...path, 'silence'], '只有抉择点才有沉默', '删掉，或补上选项');
    if (field(node, 'next') !== undefined)
      report('next-without-choices', [...path, 'next'], '过场用 go，不用 next', '改成 go');
    return;
  }
  const count = entries(field(node, 'choices')).length;
  const least = profile === 'full' && phase !== undefined ? 3 : 2;
  if (count < least || count > 6)
    report(
      'choice-count',
      [...path, 'choices'],
      `这里有 ${count} 个选项`,
      `写 ${least} 到 4 个；有条件的选项可以多到 6 个`,
    );
}

function checkGo(
  value: unknown,
  path: Path,
  inInterrupt: boolean,
  interrupts: ReadonlySet<string>,
  report: Report,
): void {
  const targets = typeof value === 'string' ? [value] : items(value).map((branch) => field(branch, 'to'));
  if (targets.includes(RESUME) && !inInterrupt)
    report('resume-outside-interrupt', path, '只有 interrupts 里的节点能 resume', '写清去哪个节点');
  if (!inInterrupt) {
    const into = targets.find((target) => typeof target === 'string' && interrupts.has(target));
    if (into !== undefined)
      report('go-into-interrupt', path, `“${String(into)}”是打断时才演的节点`, '正常的路不能走进 interrupts');
  }
  const branches = items(value);
  if (branches.length > 0 && field(branches.at(-1), 'when') !== undefined) {
    report('no-default', path, '最后一条还带着条件，都不成立时就没路了', '最后加一条不带 when 的');
  }
  checkShadowed(branches, path, report);
}

function checkGrade(utterance: unknown, path: Path, report: Report): void {
  const grade = field(utterance, 'grade');
  if (typeof grade === 'number' && field(utterance, 'why') === undefined)
    report('missing-why', path, '有 grade 就要有 why', '告诉学员这句话在对方耳朵里是什么');
  const list = items(grade);
  if (list.length === 0) return;
  if (field(list.at(-1), 'when') !== undefined)
    report('no-default', [...path, 'grade'], '最后一条还带着条件', '最后加一条不带 when 的');
  checkShadowed(list, [...path, 'grade'], report);
  if (field(utterance, 'why') !== undefined)
    report('double-why', [...path, 'why'], 'grade 写成几条时，why 写在每一条里', '把外面的删掉');
  if (field(utterance, 'nearMiss') !== undefined)
    report('double-why', [...path, 'nearMiss'], 'grade 写成几条时，nearMiss 写在每一条里', '把外面的删掉');
}

/** In a list of which the first that holds is shown, nothing after one without a condition ever is. */
function checkShadowed(list: unknown, path: Path, report: Report): void {
  items(list)
    .slice(0, -1)
    .forEach((item, index) => {
      if (field(item, 'when') === undefined)
        report(
          'unreachable-branch',
          [...path, index],
          '这一条没有条件，后面的永远用不上',
          '把没条件的放到最后',
        );
    });
}

function checkRedline(utterance: unknown, path: Path, report: Report): void {
  if (field(utterance, 'redline') === undefined) return;
  const grade = field(utterance, 'grade');
  const grades = typeof grade === 'number' ? [grade] : items(grade).map((item) => field(item, 'grade'));
  if (grades.some((value) => value !== 0))
    report('redline-grade', [...path, 'grade'], '触了底线，grade 只能是 0', '改成 0');
}

function present(document: unknown, node: NodeVisit | undefined, path: Path): Set<unknown> | undefined {
  const phaseId = node ? node.phase : String(path[1]);
  if (phaseId === undefined) return undefined;
  const phase = field(field(document, 'phases'), phaseId);
  return new Set([field(phase, 'main'), ...items(field(phase, 'side'))]);
}

function checkUtterances(document: unknown, { utterances }: Survey, report: Report): void {
  const cast = names(field(document, 'cast'));
  const interrupts = names(field(document, 'interrupts'));
  for (const { utterance, path, kind, node } of utterances) {
    if (kind === 'choice' && path.at(-1) === SILENCE)
      report('reserved-id', path, `“${SILENCE}”是保留的名字`, '换一个；沉默写在 silence 里');
    checkGrade(utterance, path, report);
    checkShadowed(field(utterance, 'thinks'), [...path, 'thinks'], report);
    checkRedline(utterance, path, report);
    checkGo(
      field(utterance, 'go'),
      [...path, 'go'],
      node !== undefined && node.phase === undefined,
      interrupts,
      report,
    );
    const acts = items(field(utterance, 'acts'));
    if (kind === 'choice' && (acts.length < 1 || acts.length > 3))
      report('act-count', [...path, 'acts'], `写了 ${acts.length} 个指标`, '一个选项一到三个');
    if (node && field(utterance, 'go') === undefined && field(node.node, 'next') === undefined) {
      report('nowhere-to-go', path, '说完不知道去哪', '在这里写 go，或在抉择点写 next');
    }
    const here = present(document, node, path);
    const addressed = [field(utterance, 'to'), ...entries(field(utterance, 'overheard')).map(([who]) => who)];
    for (const who of addressed) {
      if (typeof who === 'string' && here && cast.has(who) && !here.has(who))
        report('person-absent', path, `“${who}”这一段不在场`, '写进这一段的 main 或 side');
    }
  }
}

function checkSilences(document: unknown, { nodes }: Survey, report: Report): void {
  for (const visit of nodes) {
    if (field(visit.node, 'choices') === undefined || field(visit.node, 'silence') !== undefined) continue;
    const silence =
      visit.phase === undefined ? undefined : field(field(field(document, 'phases'), visit.phase), 'silence');
    if (silence === undefined)
      report('missing-silence', visit.path, '没写沉默算什么', '在这里写 silence，或给整段写一个');
    else if (field(silence, 'go') === undefined && field(visit.node, 'next') === undefined) {
      report('nowhere-to-go', visit.path, '沉默之后不知道去哪', '给这个抉择点写 next 或自己的 silence');
    }
  }
}

function checkConditionalTexts(document: unknown, { nodes }: Survey, report: Report): void {
  const interrupts = names(field(document, 'interrupts'));
  for (const { node, path } of nodes) {
    for (const name of ['go', 'next'])
      checkGo(field(node, name), [...path, name], path[0] === 'interrupts', interrupts, report);
    const ending = field(node, 'ending');
    const cast = entries(field(document, 'cast')).map(([id]) => id);
    if (ending !== undefined && field(document, 'profile') === 'full') {
      const spoken = new Set(entries(field(ending, 'verdicts')).map(([who]) => who));
      if (cast.length > 0 && spoken.size === 0)
        report(
          'missing-verdict',
          [...path, 'ending'],
          '结局里没有一个人说话',
          '写 verdicts：他会怎么跟别人说起你',
        );
    }
    for (const [who, texts] of entries(field(ending, 'verdicts'))) {
      const list = items(texts);
      checkShadowed(list, [...path, 'ending', 'verdicts', who], report);
      if (list.length > 0 && field(list.at(-1), 'when') !== undefined)
        report(
          'no-default',
          [...path, 'ending', 'verdicts', who],
          '最后一条还带着条件',
          '最后加一条不带 when 的',
        );
    }
  }
}

/**
 * Rules of shape that a schema cannot say: every node goes on, every decision knows its silence, nobody
 * is addressed who is not there. Of a document that does not fit its schema, as far as it can be read.
 */
export function checkStructure(document: unknown, survey: Survey, library: Library): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (code, path, message, hint) => {
    issues.push({ code, severity: 'error', path, message, ...(hint ? { hint } : {}) });
  };
  checkHead(document, survey, library, report);
  checkPeople(document, survey, report);
  checkReturns(document, report);
  checkUniqueNodes(survey, report);
  for (const visit of survey.nodes) checkShape(visit, field(document, 'profile'), report);
  checkUtterances(document, survey, report);
  checkSilences(document, survey, report);
  checkConditionalTexts(document, survey, report);
  return issues;
}
