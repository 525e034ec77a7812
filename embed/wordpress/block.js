/**
 * The block in the editor. Settings and what is shown come from PHP; this file adds the fields at the side. Written for the browser
 * as it is, because the plugin has no build step.
 */
(function ({ blocks, blockEditor, components, element, serverSideRender }, { widgets, professions }) {
  const { createElement: el } = element;
  const { PanelBody, SelectControl, TextControl, ToggleControl, Disabled } = components;
  const NAME = 'metier-widgets/metier';
  const WIDGETS = { card: 'Fiche métier, ou tous les métiers', quiz: 'Test d’orientation', compare: 'Comparaison' };
  const LABELS = {
    metier: 'Métier',
    metiers: 'Métiers, par identifiant',
    variant: 'Fiche',
    register: 'Tutoyer ou vouvoyer',
    theme: 'Couleurs',
    accent: 'Couleur d’accent',
    'heading-level': 'Niveau du titre',
    editable: 'On peut ajouter et retirer des métiers',
    save: 'Garder les réponses, d’un clic',
  };
  const VALUES = {
    summary: 'l’essentiel',
    full: 'complète',
    light: 'claires',
    dark: 'sombres',
    none: 'non',
    session: 'pour la visite',
    local: 'oui',
  };

  const byTitle = Object.entries(professions).sort(([, a], [, b]) => a.localeCompare(b, 'fr'));
  const options = (list, none) => [{ label: none, value: '' }, ...list.map(([value, label]) => ({ label, value }))];

  /** What is chosen from a list is shown anew at once: WordPress 6.1 forgets a change that comes while it still draws the one before. */
  const shown = ({ widget, metier, variant }) => [widget, metier, variant].join();

  function field(name, kind, value, set) {
    const common = { key: name, label: LABELS[name] || name, onChange: (chosen) => set({ [name]: chosen || undefined }) };
    if (kind === 'flag') return el(ToggleControl, { ...common, checked: Boolean(value) });
    if (name === 'metier') return el(SelectControl, { ...common, value, options: options(byTitle, 'tous') });
    if (Array.isArray(kind)) {
      return el(SelectControl, {
        ...common,
        value,
        options: options(
          kind.map((one) => [one, VALUES[one] || one]),
          'par défaut',
        ),
      });
    }
    return el(TextControl, { ...common, value: value || '' });
  }

  blocks.registerBlockType(NAME, {
    edit({ attributes, setAttributes }) {
      const fields = Object.entries((widgets[attributes.widget] || widgets.card).settings);
      const drawn = (wanted) =>
        fields.filter(([name]) => name in LABELS === wanted).map(([name, kind]) => field(name, kind, attributes[name], setAttributes));
      const choice = { label: 'Quoi', value: attributes.widget, options: Object.entries(WIDGETS).map(([value, label]) => ({ value, label })) };
      return el(
        'div',
        blockEditor.useBlockProps(),
        el(
          blockEditor.InspectorControls,
          null,
          el(PanelBody, { title: 'Métier' }, el(SelectControl, { ...choice, onChange: (widget) => setAttributes({ widget }) }), drawn(true)),
          el(PanelBody, { title: 'Autres réglages', initialOpen: false }, drawn(false)),
        ),
        el(Disabled, null, el(serverSideRender, { key: shown(attributes), block: NAME, attributes })),
      );
    },
    save: () => null,
  });
})(window.wp, window.metierWidgetsBlock);
