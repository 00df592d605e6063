// The few pictures of cards and popup, drawn as strokes so that they take the colour of the text beside
// them. They are always decoration: the words next to them, or the label of their button, say the same.

const paths = {
  person: 'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM2.6 14c.5-2.7 2.6-4.2 5.4-4.2s4.9 1.5 5.4 4.2',
  place:
    'M8 14.300c3-3.3 4.6-5.8 4.6-7.900a4.6 4.6 0 0 0-9.2 0c0 2.1 1.6 4.6 4.6 7.900ZM8 8a1.6 1.6 0 1 0 0-3.200A1.6 1.6 0 0 0 8 8Z',
  organisation:
    'M2.2 13.800h11.600M3.5 13.800V6.500M6.5 13.800V6.500M9.5 13.800V6.500M12.5 13.800V6.500M2.2 6.3 8 2.300l5.8 4Z',
  source: 'M2.3 3.300h11.400v7.600H8.200l-3.4 2.800v-2.800H2.300ZM5.2 6.200h5.600M5.2 8.200h3.4',
  close: 'm4 4 8 8M12 4l-8 8',
  previous: 'm10 3.5-4.5 4.5 4.5 4.5',
  next: 'm6 3.5 4.5 4.500L6 12.5',
  copy: 'M5.8 5.800h7.400v7.400H5.800ZM10.2 5.800V2.800H2.800v7.400h3',
  done: 'm3.2 8.5 3.2 3.2 6.4-7',
  external: 'M6.5 3.500h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 11.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.300l3.4 3.4',
  settings:
    'M2.5 4.500h6M11.5 4.500h2M2.5 11.500h2M7.5 11.500h6M10 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM6 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
} as const;

export type IconName = keyof typeof paths;

/** A 16 by 16 stroke picture, hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
