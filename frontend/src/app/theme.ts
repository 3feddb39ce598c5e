import { createTheme, type MantineColorsTuple } from '@mantine/core';

const fern: MantineColorsTuple = [
  '#e9f6f2',
  '#d3ebe4',
  '#a8d9cb',
  '#79c6b1',
  '#4fb59f',
  '#2f9c85',
  '#178270',
  '#0f6b5c',
  '#0b574b',
  '#074439',
];

const red: MantineColorsTuple = [
  '#fbe9e7',
  '#f8d5d1',
  '#f3b3ac',
  '#ff9a90',
  '#ff8a80',
  '#d9534a',
  '#c03a31',
  '#b3261e',
  '#932019',
  '#731812',
];

const headless = { header: { role: 'presentation' } };

export const theme = createTheme({
  colors: { fern, red },
  primaryColor: 'fern',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily:
    "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, 'DejaVu Sans', sans-serif",
  headings: { fontWeight: '650' },
  components: {
    ActionIcon: { defaultProps: { size: 40, variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { mih: 40 } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 }, attributes: headless } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 }, attributes: headless },
    },
    Portal: { defaultProps: { target: '#above' } },
  },
});
