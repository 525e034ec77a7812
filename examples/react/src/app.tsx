import { MetierCompare, MetierQuiz } from 'metier-widgets/react';
import type { MetierQuiz as QuizElement } from 'metier-widgets/metier-quiz';
import type {} from 'metier-widgets/types/react';
import { useRef, useState } from 'react';

export function App() {
  const [started, setStarted] = useState<string | null>(null);
  const quiz = useRef<QuizElement>(null);
  return (
    <>
      <MetierQuiz ref={quiz} metier="perfusionniste" className="quiz" onMetierQuizStart={({ detail }) => setStarted(detail.metier)}>
        <p slot="fallback">Le test demande JavaScript.</p>
      </MetierQuiz>
      <MetierCompare metiers={['perfusionniste', 'microtechnicien']} />
      {/* The tag itself, typed: React 19 also sets its properties and listeners, though not where a server wrote the HTML. */}
      <metier-card metier="microtechnicien" heading-level={3} onmetier-select={(event) => console.info(event.detail.metier)} />
      <button onClick={() => void quiz.current?.print()}>Imprimer</button>
      <output>{started && `Commencé : ${started}`}</output>
    </>
  );
}
