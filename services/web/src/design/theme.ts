import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#e6f0f2",
  "#cde2e6",
  "#a3cad2",
  "#72aebb",
  "#45929f",
  "#24798a",
  "#0b5563",
  "#094a56",
  "#083f4a",
  "#05303a",
];
const slate: MantineColorsTuple = [
  "#e6ecf1",
  "#c8d2db",
  "#9fadb9",
  "#637586",
  "#3a4956",
  "#2a3844",
  "#1c2832",
  "#17212a",
  "#10171e",
  "#0a0f14",
];

/** What is coloured keeps its words readable in both schemes, in the tokens' own colours. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const mood = MOODS[input.color ?? input.theme.primaryColor];
  if (mood && input.variant === "light")
    return { ...colors, background: `var(--${mood}-tint)`, color: `var(--${mood})` };
  const filled = FILLED[input.color ?? input.theme.primaryColor];
  if (!filled || input.variant !== "filled") return colors;
  const [background, hover] = filled;
  const color = "var(--accent-ink)";
  return { ...colors, background, hover, color, hoverColor: color };
};
const MOODS: Record<string, string> = {
  petrol: "accent",
  red: "bad",
  yellow: "warn",
  teal: "good",
};
const FILLED: Record<string, [string, string]> = {
  petrol: ["var(--accent)", "var(--accent-strong)"],
  red: ["var(--bad)", "color-mix(in srgb, var(--bad), var(--ink) 18%)"],
};

/** Mantine's parts in our tokens: density, corners and colours are ours, behaviour is theirs. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 6, dark: 3 },
  colors: { petrol, dark: slate },
  autoContrast: true,
  variantColorResolver,
  fontFamily: "var(--face)",
  headings: { fontFamily: "var(--face)", fontWeight: "620" },
  defaultRadius: "var(--corner)",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  // Plain values: to name a part's type here would fetch the part before anybody uses it.
  components: {
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray" } },
    Alert: { defaultProps: { variant: "light", radius: "var(--corner)" } },
    Badge: { defaultProps: { variant: "light", radius: "sm" } },
    Button: { defaultProps: { size: "sm" } },
    Card: { defaultProps: { padding: "lg", radius: "var(--corner-card)", withBorder: true } },
    Checkbox: { defaultProps: { size: "sm" } },
    // Without a variant it writes white on the accent, in both schemes.
    Chip: { defaultProps: { variant: "filled" } },
    // Closed choices stay out of the page: each that is in it is drawn and placed with its screen.
    Combobox: { defaultProps: { keepMounted: false } },
    Drawer: { defaultProps: { position: "right" } },
    Input: { defaultProps: { size: "sm" } },
    Menu: { defaultProps: { shadow: "md", position: "bottom-end" } },
    Modal: { defaultProps: { centered: true, radius: "var(--corner-card)" } },
    NavLink: { defaultProps: { variant: "subtle" } },
    Popover: { defaultProps: { shadow: "md" } },
    SegmentedControl: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", checkIconPosition: "right" } },
    Skeleton: { defaultProps: { radius: "sm" } },
    Table: { defaultProps: { verticalSpacing: 8, horizontalSpacing: 12 } },
    Tabs: { defaultProps: { variant: "default" } },
    Textarea: { defaultProps: { size: "sm", autosize: true, minRows: 2 } },
    TextInput: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
  },
});

// A part without a colour of its own asks nobody: it takes these, which differ by scheme.
const FILLED_BY_ITSELF = {
  "--mantine-primary-color-filled": "var(--accent)",
  "--mantine-primary-color-filled-hover": "var(--accent-strong)",
  "--mantine-primary-color-contrast": "var(--accent-ink)",
  "--mantine-color-petrol-filled": "var(--accent)",
  "--mantine-color-petrol-filled-hover": "var(--accent-strong)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-primary-color-light-color": "var(--accent)",
};

/** What Mantine calls its own colours is set to our tokens, once for both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--quiet)",
    "--mantine-color-placeholder": "light-dark(#6b7782, #8595a3)",
    "--mantine-color-default": "var(--raised)",
    "--mantine-color-default-border": "var(--line)",
    "--mantine-color-default-hover": "var(--tint)",
    "--mantine-color-error": "var(--bad)",
    // What is red of itself: weekends in a calendar, a dangerous line of a menu.
    "--mantine-color-red-6": "var(--bad)",
    "--mantine-shadow-md": "var(--shadow-over)",
    "--mantine-line-height": "1.45",
  },
  light: { ...FILLED_BY_ITSELF, "--mantine-color-dimmed": "var(--quiet)" },
  dark: {
    ...FILLED_BY_ITSELF,
    "--mantine-color-dimmed": "var(--quiet)",
    "--mantine-color-body": "var(--paper)",
  },
});
