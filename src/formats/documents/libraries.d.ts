/** Libraries that come without types for the door that we use. */
declare module 'mammoth/mammoth.browser' {
  const mammoth: { extractRawText(input: { readonly arrayBuffer: ArrayBufferLike }): Promise<{ readonly value: string }> };
  export default mammoth;
}

declare module 'linkedom' {
  export function parseHTML(html: string): { readonly document: never };
}

declare module 'unpdf' {
  export interface PdfItem { readonly str?: string; readonly transform?: readonly number[]; readonly height?: number; readonly hasEOL?: boolean }
  export interface PdfText { readonly items: readonly PdfItem[] }
  export interface PdfPage {
    streamTextContent(): { getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: PdfText }>; cancel(reason: Error): Promise<void> } };
    cleanup(): boolean;
  }
  export function getDocumentProxy(bytes: Uint8Array, options: { readonly verbosity: number }): Promise<{ readonly numPages: number; getPage(number: number): Promise<PdfPage>; readonly loadingTask: { destroy(): Promise<void> } }>;
}
