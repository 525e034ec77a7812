import 'metier-widgets/metier-compare/define';
import 'metier-widgets/metier-quiz/define';

document.querySelector('metier-compare').metiers = ['perfusionniste', 'microtechnicien'];
document.querySelector('metier-quiz').addEventListener('metier-quiz-start', ({ detail }) => {
  document.querySelector('output').textContent = `Commencé : ${detail.metier}`;
});
