// The little of the extension API that the content scripts use. Both browsers answer it with promises, so that the
// polyfill of the other entries, a third of what the code of these scripts weighs, stays out of readers' tabs.

/** Without a runtime, or one without an id, once the extension was taken away or replaced under the script. */
export interface ExtensionApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean,
      ): void;
    };
  };
  readonly i18n: { getMessage(key: string, values: readonly string[]): string };
}

/** The API by the name that both browsers give it, which no element of the page can go by as one with the id "browser" can. */
export function extensionApi(): ExtensionApi {
  return (globalThis as unknown as { readonly chrome: ExtensionApi }).chrome;
}
