import { expect, it, vi } from 'vitest';
import { showQuiz } from './page.js';

it('shows the quiz and is told when it begins', async () => {
  const started = vi.fn();
  const quiz = showQuiz(document.body, started);
  await quiz.updateComplete;
  quiz.shadowRoot.querySelector('[part~="start"]').click();
  expect(started).toHaveBeenCalledWith('perfusionniste');
});
