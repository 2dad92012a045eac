/**
 * The colours of drawings. They stand in the SVG as attributes, because a PDF knows no theme; on a page
 * the theme's tokens override the accent (components.css). Greys of lines and bars have 3:1 on white.
 */
export const colours = {
  accent: '#0b5a5e',
  rest: '#76848a',
  ink: '#172022',
  secondary: '#475356',
  grid: '#dde3e4',
  programme: '#f0f3f3',
  paper: '#ffffff',
} as const;

/** From low to high; the first still tells from paper by its outline. */
export const accentSteps = ['#d5e6e6', '#93c0c0', '#4a8f91', '#0b5a5e'] as const;
export const restSteps = ['#e6eaeb', '#bcc6c9', '#8d999e', '#59666b'] as const;
