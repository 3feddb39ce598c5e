import { createTheme, type MantineColorsTuple } from '@mantine/core';

const fern: MantineColorsTuple = [
  '#e9f6f2',
  '#d3ebe4',
  '#a8d9cb',
  '#79c6b1',
  '#5fd0b8',
  '#2f9c85',
  '#178270',
  '#0f6b5c',
  '#0b574b',
  '#074439',
];

export const theme = createTheme({
  colors: { fern },
  primaryColor: 'fern',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily:
    "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, 'DejaVu Sans', sans-serif",
  headings: { fontWeight: '650' },
  components: {
    ActionIcon: { defaultProps: { size: 40, variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { mih: 40 } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
  },
});
