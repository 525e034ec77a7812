import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MetierCompare, MetierQuiz } from '../embed/react.js';

it('what a server writes has the settings that are text, and what a page shows without the element', () => {
  const html = renderToString(
    h(
      MetierQuiz,
      {
        metier: 'perfusionniste',
        headingLevel: 3,
        className: 'wide',
        answers: { 'a-chilling-story': 4 },
        onMetierQuizStart: () => undefined,
      },
      h('p', { slot: 'fallback' }, 'Le test demande JavaScript.'),
    ),
  );
  expect(html).toBe(
    '<metier-quiz metier="perfusionniste" heading-level="3" class="wide"><p slot="fallback">Le test demande JavaScript.</p></metier-quiz>',
  );
});

it('a switch that is off is no attribute, and a list is not written as text', () => {
  const html = (editable: boolean) => renderToString(h(MetierCompare, { editable, metiers: ['perfusionniste', 'microtechnicien'] }));
  expect(html(true)).toBe('<metier-compare editable=""></metier-compare>');
  expect(html(false)).toBe('<metier-compare></metier-compare>');
});
