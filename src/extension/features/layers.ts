import { commands, Disposable, l10n, window, type QuickPickItem } from 'vscode';
import { LAYERS, type Layer } from '../lookup';
import type { Services } from '../services';
import type { Density } from '../services/settings';

/** Switches: all highlights, or those of one layer. */
export function register({ settings }: Services): Disposable {
  const uri = (): Parameters<typeof settings.of>[0] => window.activeTextEditor?.document.uri;
  const toggle = async (layer: Layer): Promise<void> => {
    const { layers } = settings.of(uri());
    await settings.change('layers', { ...layers, [layer]: !layers[layer] }, uri());
  };
  return Disposable.from(
    commands.registerCommand('onTheRecord.toggleHighlights', () => settings.change('highlights.enabled', !settings.of(uri()).highlights, uri())),
    ...LAYERS.map((layer) => commands.registerCommand(`onTheRecord.toggle${layer.charAt(0).toUpperCase()}${layer.slice(1)}`, () => toggle(layer))),
    commands.registerCommand('onTheRecord.chooseLayers', async () => {
      const before = settings.of(uri()).layers;
      const items = LAYERS.map((layer): QuickPickItem & { layer: Layer } => ({ layer, picked: before[layer], ...nameOf(layer) }));
      const picked = await window.showQuickPick(items, {
        canPickMany: true, title: l10n.t('Choose what is shown in articles'), placeHolder: l10n.t('Highlights and hover cards'),
      });
      if (picked === undefined) return;
      const now = new Set(picked.map((one) => one.layer));
      await settings.change('layers', Object.fromEntries(LAYERS.map((layer) => [layer, now.has(layer)])), uri());
    }),
    commands.registerCommand('onTheRecord.chooseDensity', async () => {
      const now = settings.of(uri()).density;
      const items = DENSITIES.map((density) => ({ density, label: `${density === now ? '$(check)' : '$(blank)'} ${densityInWords(density)}` }));
      const picked = await window.showQuickPick(items, { title: l10n.t('Choose how much is marked') });
      if (picked !== undefined) await settings.change('density', picked.density, uri());
    }),
  );
}

const DENSITIES: readonly Density[] = ['all', 'focus', 'paragraph'];

function densityInWords(density: Density): string {
  switch (density) {
    case 'all': return l10n.t('Everything');
    case 'focus': return l10n.t('Names and commitments; everything where the cursor is');
    case 'paragraph': return l10n.t('Only where the cursor is');
  }
}

/** The name, and the look that goes with it: the pick is the legend too. */
function nameOf(layer: Layer): { label: string; description: string } {
  switch (layer) {
    case 'speakers': return { label: l10n.t('Speakers'), description: l10n.t('dotted line; names heavier') };
    case 'quotes': return { label: l10n.t('Quotes'), description: l10n.t('direct: tinted; indirect: dashed line') };
    case 'dates': return { label: l10n.t('Dates'), description: l10n.t('thin line') };
    case 'quantities': return { label: l10n.t('Figures'), description: l10n.t('double line') };
    case 'commitments': return { label: l10n.t('Commitments'), description: l10n.t('heavy line, trigger set off') };
  }
}
