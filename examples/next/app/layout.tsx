import type { ReactNode } from 'react';

export const metadata = { title: 'Métiers' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
