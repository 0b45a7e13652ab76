import {
  ActionIcon, Alert, Badge, Button, Card, Checkbox, createTheme, Drawer, Input, Menu, Modal,
  NavLink, Popover, SegmentedControl, Select, Skeleton, Table, Tabs, Textarea, TextInput, Tooltip,
  type CSSVariablesResolver, type MantineColorsTuple,
} from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#e6f0f2", "#cde2e6", "#a3cad2", "#72aebb", "#45929f", "#24798a", "#0b5563", "#094a56", "#083f4a", "#05303a",
];
const slate: MantineColorsTuple = [
  "#e6ecf1", "#c8d2db", "#9fadb9", "#637586", "#3a4956", "#2a3844", "#1c2832", "#17212a", "#10171e", "#0a0f14",
];

/** Mantine's parts in our tokens: density, corners and colours are ours, behaviour is theirs. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 6, dark: 3 },
  colors: { petrol, dark: slate },
  autoContrast: true,
  fontFamily: "var(--face)",
  headings: { fontFamily: "var(--face)", fontWeight: "620" },
  defaultRadius: "var(--corner)",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
    Alert: Alert.extend({ defaultProps: { variant: "light", radius: "var(--corner)" } }),
    Badge: Badge.extend({ defaultProps: { variant: "light", radius: "sm" } }),
    Button: Button.extend({ defaultProps: { size: "sm" } }),
    Card: Card.extend({ defaultProps: { padding: "lg", radius: "var(--corner-card)", withBorder: true } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: "sm" } }),
    Drawer: Drawer.extend({ defaultProps: { position: "right" } }),
    Input: Input.extend({ defaultProps: { size: "sm" } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", position: "bottom-end" } }),
    Modal: Modal.extend({ defaultProps: { centered: true, radius: "var(--corner-card)" } }),
    NavLink: NavLink.extend({ defaultProps: { variant: "subtle" } }),
    Popover: Popover.extend({ defaultProps: { shadow: "md" } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: "sm" } }),
    Select: Select.extend({ defaultProps: { size: "sm", checkIconPosition: "right" } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: "sm" } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 8, horizontalSpacing: 12 } }),
    Tabs: Tabs.extend({ defaultProps: { variant: "default" } }),
    Textarea: Textarea.extend({ defaultProps: { size: "sm", autosize: true, minRows: 2 } }),
    TextInput: TextInput.extend({ defaultProps: { size: "sm" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: true } }),
  },
});

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
    "--mantine-color-anchor": "var(--accent)",
    "--mantine-shadow-md": "var(--shadow-over)",
    "--mantine-line-height": "1.45",
  },
  light: { "--mantine-color-dimmed": "var(--quiet)" },
  dark: { "--mantine-color-dimmed": "var(--quiet)", "--mantine-color-body": "var(--paper)" },
});
