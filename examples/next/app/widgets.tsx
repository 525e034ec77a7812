'use client';
import { MetierCard, MetierCompare, MetierQuiz } from 'metier-widgets/react';
import { useState, type ReactNode } from 'react';

export function Widgets({ children }: { readonly children: ReactNode }) {
  const [started, setStarted] = useState<string | null>(null);
  return (
    <>
      <MetierCard metier="perfusionniste">{children}</MetierCard>
      <MetierQuiz metier="perfusionniste" onMetierQuizStart={({ detail }) => setStarted(detail.metier)}>
        <p slot="fallback">Le test demande JavaScript.</p>
      </MetierQuiz>
      <MetierCompare metiers={['perfusionniste', 'microtechnicien']} />
      <output>{started && `Commencé : ${started}`}</output>
    </>
  );
}
