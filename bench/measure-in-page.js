// Runs in the measured pages before their own scripts. A page made by hand keeps its quiz in the document, ours in a shadow tree.
const find = (selector) => (document.querySelector('metier-quiz')?.shadowRoot ?? document).querySelector(selector);
const startButton = () => find('[part~="start"], .start');
const firstAnswer = () => find('[part~="answer"], .answer');
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

window.measure = {
  /** Milliseconds from the start of the navigation until the first question is painted; begins the quiz as soon as it can be. */
  async firstQuestion() {
    while (!startButton()) await painted();
    startButton().click();
    while (!firstAnswer()) await painted();
    await painted();
    return performance.now();
  },

  /** Milliseconds from each click on an answer until what follows is painted. */
  async answerAll(count) {
    const durations = [];
    for (let question = 0; question < count; question += 1) {
      const start = performance.now();
      firstAnswer().click();
      await painted();
      durations.push(performance.now() - start);
    }
    return durations;
  },

  async mountAndUnmount(html, times) {
    for (let time = 0; time < times; time += 1) {
      const place = document.createElement('div');
      place.innerHTML = html;
      document.body.append(place);
      await painted();
      place.remove();
      await painted();
    }
  },
};
