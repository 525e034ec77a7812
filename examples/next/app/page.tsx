import { loadProfession } from 'metier-widgets/catalogue';
import { professionHtml } from 'metier-widgets/static';
import { Widgets } from './widgets';

/** The text is in the HTML, for search engines and without script; the widgets take over. */
export default async function Page() {
  const text = professionHtml(await loadProfession('perfusionniste'), { variant: 'summary' });
  return (
    <Widgets>
      <div slot="fallback" dangerouslySetInnerHTML={{ __html: text }} />
    </Widgets>
  );
}
