/** The engine: a script that is read with the first article, not with the window. */
import type { Uri } from 'vscode';
import type * as Script from '../../worker/engine';
import { loadScript, type Loaded } from './scripts';

export type EngineScript = typeof Script;

export class Engine {
  private loading: Promise<Loaded<EngineScript>> | undefined;

  constructor(private readonly extension: Uri) {}

  get isLoaded(): boolean {
    return this.loading !== undefined;
  }

  /** The script with its source, for threads. What failed is tried again. */
  script(): Promise<Loaded<EngineScript>> {
    const loading = this.loading ??= loadScript<EngineScript>(this.extension, 'engine.js');
    loading.catch(() => { if (this.loading === loading) this.loading = undefined; });
    return loading;
  }

  async load(): Promise<EngineScript> {
    return (await this.script()).exports;
  }
}
