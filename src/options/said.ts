// What the settings tell a reader who has asked for something.

/** A sentence about something the reader has just done. */
export interface Said {
  readonly text: string;
  readonly isProblem: boolean;
}
