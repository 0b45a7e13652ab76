import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl, useMantineColorScheme } from "@mantine/core";
import { Section } from "@/parts/section";

/** Light, dark, or as the device has it; kept in this browser. */
export function Appearance() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section
      title={<Trans>Appearance</Trans>}
      lead={<Trans>Is kept in this browser, for everybody who uses it.</Trans>}
    >
      <SegmentedControl
        aria-label={t`Appearance`}
        style={{ justifySelf: "start" }}
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        data={[
          { value: "light", label: t`Light` },
          { value: "dark", label: t`Dark` },
          { value: "auto", label: t`As the device` },
        ]}
      />
    </Section>
  );
}
