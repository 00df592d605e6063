// The page's profile as JSON, for programs. `version` is raised when a field changes its meaning.
import type { PageProfile } from './page-profile';

/** Where the exported page came from. */
export interface ExportedPage {
  readonly title: string;
  readonly url: string;
  /** The day the article was written, `YYYY-MM-DD`, where known. */
  readonly date: string | null;
}

/** Pretty-printed JSON ending in a line break; spans are UTF-16 offsets into the page's projected text. */
export function exportJson(page: ExportedPage, profile: PageProfile): string {
  return `${JSON.stringify({ format: 'newsgloss page', version: 1, ...page, ...profile }, null, 2)}\n`;
}
