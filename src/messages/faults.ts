// What goes wrong in the background and is told to the reader in words of its own: an answer carries an error as a
// sentence, and the asking side knows these.

/** The model that comes with the extension is cut short, damaged or of another version. */
export const unreadableFacts = 'The facts that come with Newsgloss cannot be read.';
