import wording from '../../package.nls.json';
import type { WorkbenchDriver } from './host/driver';

/** A picture: what to do in the workbench before it is taken. The steps go on from where the scene before left off. */
export interface Scene {
  readonly name: string;
  readonly steps: (workbench: WorkbenchDriver) => Promise<void>;
}

const SAMPLE = '1-tunnel-accord.news';

/** Title of the extension's own container in the activity bar. */
const CONTAINER = wording.container;

export const SCENES: readonly Scene[] = [
  { name: 'article', steps: async (workbench) => { await workbench.openFile(SAMPLE); await workbench.marked(); } },
  { name: 'hover', steps: async (workbench) => { await workbench.hover('Marta Hollerbach'); await workbench.settle(); } },
  { name: 'views', steps: async (workbench) => { await workbench.tidy(); await workbench.openContainer(CONTAINER); } },
  { name: 'palette', steps: async (workbench) => { await workbench.tidy(); await workbench.openPalette(wording.displayName); } },
];
