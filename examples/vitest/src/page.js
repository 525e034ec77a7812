import 'metier-widgets/define';

/** Shows a quiz in a page, and calls back when the visitor begins. */
export function showQuiz(container, onStart) {
  const quiz = document.createElement('metier-quiz');
  quiz.metier = 'perfusionniste';
  quiz.addEventListener('metier-quiz-start', ({ detail }) => onStart(detail.metier));
  container.append(quiz);
  return quiz;
}
