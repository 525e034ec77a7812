import 'metier-widgets/define';

// Tags and events are typed.
const compare = document.querySelector('metier-compare');
if (compare) compare.metiers = ['perfusionniste', 'microtechnicien'];

document.addEventListener('metier-quiz-start', ({ detail }) => {
  const metier: string | null = detail.metier;
  const output = document.querySelector('output');
  if (output) output.textContent = `Commencé : ${metier}`;
});
document.querySelector('metier-quiz')?.addEventListener('metier-quiz-complete', (event) => console.info(event.detail.versions));
