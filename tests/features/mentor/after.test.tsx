import { fireEvent, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { DebriefQuestion } from '../../../src/core/mentor/debrief-questions.ts';
import { draftOf, emptyDraft, type RatingDraft } from '../../../src/core/mentor/rating-draft.ts';
import { ratingFormSchema } from '../../../src/core/mentor/rating-form.ts';
import type { Agreement, DebriefAnswer, DebriefStep } from '../../../src/core/mentor/session-parts.ts';
import { parseYaml } from '../../../src/core/shared/parse-yaml.ts';
import { DebriefSteps } from '../../../src/features/mentor/after/debrief-steps.tsx';
import { DebriefTaps } from '../../../src/features/mentor/after/debrief-taps.tsx';
import { afterNames } from '../../../src/features/mentor/after/names.ts';
import { RatingForm } from '../../../src/features/mentor/after/rating-form.tsx';
import { SideBySide } from '../../../src/features/mentor/after/side-by-side.tsx';
import { loadLibrary } from '../../support/load.ts';
import { aRating } from '../../support/mentor.ts';

const read = parseYaml(readFileSync('scenarios/rating.yaml', 'utf8'), ratingFormSchema, 'rating.yaml');
if (!read.ok) throw new Error('the form reads');
const form = read.value;
const names = afterNames(loadLibrary());

function Rating({ from, onSave }: { readonly from: RatingDraft; readonly onSave: () => void }) {
  const [draft, setDraft] = useState(from);
  return (
    <RatingForm
      form={form}
      names={names}
      value={draft}
      focus={['serve']}
      onChange={setDraft}
      onSave={onSave}
    />
  );
}

describe('the rating form', () => {
  it('asks for today’s dimension first, and shows what is to be seen at 1, 3 and 5', () => {
    render(<Rating from={emptyDraft()} onSave={() => undefined} />);
    const [first] = screen.getAllByRole('group');
    expect(within(first as HTMLElement).getByText('会主动服务')).toBeInTheDocument();
    expect(within(first as HTMLElement).getAllByRole('radio')).toHaveLength(6);
    for (const at of [1, 3, 5] as const)
      expect(within(first as HTMLElement).getByText(form.dimensions.serve[at])).toBeInTheDocument();
  });

  it('does not save with anything blank: it says what is missing and goes there', () => {
    const onSave = vi.fn();
    Element.prototype.scrollIntoView = vi.fn();
    render(<Rating from={emptyDraft()} onSave={onSave} />);
    fireEvent.click(screen.getByRole('button', { name: '存下评议' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getAllByText('这一条还没选。')).toHaveLength(9);
    expect(within(screen.getAllByRole('group')[0] as HTMLElement).getAllByRole('radio')[0]).toHaveFocus();
  });

  it('wants a word at 5, and saves once it has it', () => {
    const onSave = vi.fn();
    render(<Rating from={draftOf({ ...aRating(), chair: { score: 5, words: '' } })} onSave={onSave} />);
    fireEvent.click(screen.getByRole('button', { name: '存下评议' }));
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('凭什么（必写一句）'), { target: { value: '愿意再来' } });
    fireEvent.click(screen.getByRole('button', { name: '存下评议' }));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ chair: { score: 5, words: '愿意再来' } }));
  });
});

const QUESTIONS: readonly DebriefQuestion[] = [
  {
    id: 'f',
    step: 'feelings',
    turn: 0,
    ask: '心里什么滋味？',
    quotes: [{ kind: 'said', who: '', text: '您坐' }],
  },
  {
    id: 'a',
    step: 'analysis',
    turn: 1,
    ask: '猜着了没有？',
    quotes: [{ kind: 'thought', who: '周大爷', text: '又是这一句' }],
  },
  { id: 's', step: 'summary', turn: null, ask: '头一件事做什么？', quotes: [] },
];

interface TalkProps {
  readonly step: DebriefStep;
  readonly writes?: 'both' | 'trainee' | 'none';
  readonly agreement?: Agreement | null;
  readonly onAnswer?: (answer: DebriefAnswer) => void;
  readonly onAgreement?: (agreement: Agreement) => void;
  readonly onStep?: ((step: DebriefStep) => void) | undefined;
}

const talk = ({ step, writes = 'both', agreement = null, onAnswer, onAgreement, onStep }: TalkProps) =>
  render(
    <DebriefSteps
      questions={QUESTIONS}
      answers={[
        { step: 'feelings', question: 'f', asked: '心里什么滋味？', trainee: '慌', mentor: '看得出来' },
      ]}
      writes={writes}
      step={step}
      onStep={onStep ?? (() => undefined)}
      onAnswer={onAnswer ?? (() => undefined)}
      seconds={130}
      summary={<p>两边的分在这里</p>}
      names={names}
      focus={['defuse']}
      agreement={agreement}
      onAgreement={onAgreement ?? (() => undefined)}
      today="2026-11-28"
      onDone={() => undefined}
    />,
  );

describe('the debrief', () => {
  it('asks the questions of one step, the trainee’s words before the mentor’s, and shows no score before 小结', () => {
    talk({ step: 'feelings' });
    expect(screen.getByText('心里什么滋味？')).toBeInTheDocument();
    expect(screen.queryByText('猜着了没有？')).toBeNull();
    expect(screen.queryByText('两边的分在这里')).toBeNull();
    expect(screen.getAllByRole('textbox').map((box) => box.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^学员/),
      expect.stringMatching(/^师傅/),
    ]);
    expect(screen.getByText(/说了 2 分钟/)).toBeInTheDocument();
  });

  it('keeps what was asked with the answer', () => {
    const onAnswer = vi.fn();
    talk({ step: 'analysis', onAnswer });
    fireEvent.change(screen.getByLabelText(/学员先说/), { target: { value: '没猜着' } });
    expect(onAnswer).toHaveBeenCalledWith({
      step: 'analysis',
      question: 'a',
      asked: '猜着了没有？',
      trainee: '没猜着',
      mentor: '',
    });
  });

  it('takes only the trainee’s words in their window, and none where nobody writes', () => {
    talk({ step: 'feelings', writes: 'trainee' });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.getByText('看得出来')).toBeInTheDocument();
  });

  it('ends with one promise that has a day not yet past, and not without', () => {
    const onAgreement = vi.fn();
    talk({ step: 'summary', onAgreement });
    expect(screen.getByText('两边的分在这里')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '谈完了' })).toBeDisabled();
    fireEvent.click(screen.getByRole('button', { name: '就这么定' }));
    expect(screen.getByRole('alert')).toHaveTextContent('还没写要做什么');
    fireEvent.change(screen.getByLabelText('要做的事'), { target: { value: '先归拢' } });
    fireEvent.change(screen.getByLabelText('哪天之前'), { target: { value: '2026-11-01' } });
    fireEvent.click(screen.getByRole('button', { name: '就这么定' }));
    expect(onAgreement).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '两个礼拜后' }));
    fireEvent.click(screen.getByRole('button', { name: '就这么定' }));
    expect(onAgreement).toHaveBeenCalledWith({ text: '先归拢', due: '2026-12-12', dimension: 'defuse' });
  });

  it('can be done once something is agreed', () => {
    talk({ step: 'summary', agreement: { text: '先归拢', dimension: null, due: '2026-12-04' } });
    expect(screen.getByRole('button', { name: '谈完了' })).toBeEnabled();
    expect(screen.getByText('先归拢')).toBeInTheDocument();
  });
});

describe('the trainee’s two taps', () => {
  it('are two', () => {
    const onChange = vi.fn();
    render(<DebriefTaps value={{ useful: 3 }} onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name: '想说的都说了' }));
    expect(onChange).toHaveBeenCalledWith({ useful: 3, free: 3 });
  });
});

describe('both readings', () => {
  it('a second rating has its reason, or it is none', () => {
    const onSecond = vi.fn();
    const comparison = {
      dimensions: [],
      marks: { both: 0, mentor: 0, coded: 0, missed: 0, against: 0 },
    };
    render(
      <SideBySide comparison={comparison} names={names} form={form} rating={aRating()} onSecond={onSecond} />,
    );
    fireEvent.click(screen.getByRole('button', { name: '看了这些，想改评议' }));
    fireEvent.click(screen.getByRole('button', { name: '存成第二次' }));
    expect(screen.getByRole('alert')).toHaveTextContent('先写一句为什么改');
    fireEvent.change(screen.getByLabelText('为什么改（必写）'), { target: { value: '看了原话' } });
    fireEvent.click(screen.getByRole('button', { name: '存成第二次' }));
    expect(onSecond).toHaveBeenCalledWith(aRating(), '看了原话');
  });

  it('cannot be changed where it is only read', () => {
    const comparison = { dimensions: [], marks: { both: 0, mentor: 0, coded: 0, missed: 0, against: 0 } };
    render(<SideBySide comparison={comparison} names={names} form={form} rating={aRating()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
