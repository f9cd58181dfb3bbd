import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { fontFamily, outcomeTone, palette, responsibilityTone } from '@/lib/core/design';

/** Ten steps around the brand colour of lib/core/design; step 7 is that colour itself. */
const brand: MantineColorsTuple = [
  '#eaf4f8',
  '#d3e5ed',
  '#a9cbdb',
  '#7bafc8',
  '#5497b5',
  '#2d7f9f',
  '#166484',
  palette.brand,
  '#083e55',
  '#062d3e',
];

/** Mantine's own red, green and yellow are too light for text on a soft ground; ours reach 4.5:1. */
const readable = (soft: string, solid: string): MantineColorsTuple => [
  soft,
  soft,
  solid,
  solid,
  solid,
  solid,
  solid,
  solid,
  solid,
  solid,
];

export const theme = createTheme({
  fontFamily: `'${fontFamily}', system-ui, sans-serif`,
  headings: { fontFamily: `'${fontFamily}', system-ui, sans-serif`, fontWeight: '700' },
  colors: {
    brand,
    red: readable(palette.dangerSoft, palette.danger),
    green: readable(palette.helpSoft, palette.help),
    yellow: readable(palette.warnSoft, palette.warn),
  },
  primaryColor: 'brand',
  primaryShade: 7,
  black: palette.ink,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A link is never told from text by its colour alone.
    Anchor: { defaultProps: { underline: 'always' } },
    // The header of a dialog is not the banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    // The first item gets the focus; an empty placeholder would be a menu child that is no item.
    Menu: {
      defaultProps: { withInitialFocusPlaceholder: false, portalProps: { target: '#open-menu' } },
    },
    // Every button of a picture alone has a name.
    ModalCloseButton: { defaultProps: { 'aria-label': 'Sluiten' } },
    DrawerCloseButton: { defaultProps: { 'aria-label': 'Sluiten' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Sluiten' } } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
  },
  fontSizes: { xs: '0.8rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
});

/** The same tokens as CSS variables, so that a stylesheet never repeats a colour. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--ms-ink': palette.ink,
    '--ms-ink-soft': palette.inkSoft,
    '--ms-line': palette.line,
    '--ms-surface': palette.surface,
    '--ms-surface-soft': palette.surfaceSoft,
    '--ms-brand': palette.brand,
    '--ms-danger': palette.danger,
    '--ms-danger-soft': palette.dangerSoft,
    '--ms-help': palette.help,
    '--ms-help-soft': palette.helpSoft,
    '--ms-warn': palette.warn,
    '--ms-warn-soft': palette.warnSoft,
    '--ms-close': outcomeTone.close,
    '--ms-signal': responsibilityTone.signal,
    '--ms-discuss': responsibilityTone.discuss,
    '--ms-act': responsibilityTone.act,
    '--ms-outside': responsibilityTone.outside,
  },
  light: { '--mantine-color-dimmed': palette.inkSoft, '--mantine-color-placeholder': '#66708a' },
  dark: {},
});
