import manifest from '../../package.json';
import type { WorkbenchDriver } from './host/driver';

/** A picture: what to do in the workbench before it is taken. The steps go on from where the scene before left off. */
export interface Scene {
  readonly name: string;
  readonly steps: (workbench: WorkbenchDriver) => Promise<void>;
}

const SAMPLE = 'harbour-pier.txt';

interface Containers {
  readonly contributes?: { readonly viewsContainers?: { readonly activitybar?: readonly { readonly title: string }[] } };
}

/** Title of the extension's own container in the activity bar, once it has one. */
const container = (manifest as Containers).contributes?.viewsContainers?.activitybar?.[0]?.title;

export const SCENES: readonly Scene[] = [
  { name: 'article', steps: async (workbench) => { await workbench.openFile(SAMPLE); await workbench.settle(); } },
  { name: 'hover', steps: async (workbench) => { await workbench.hover('Monday'); await workbench.settle(); } },
  ...(container === undefined ? [] : [{ name: 'views', steps: async (workbench: WorkbenchDriver) => { await workbench.tidy(); await workbench.openContainer(container); } }]),
  { name: 'palette', steps: async (workbench) => { await workbench.tidy(); await workbench.openPalette(manifest.displayName); } },
];
