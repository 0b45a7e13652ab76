import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { RolesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AskFailed } from "@/parts/problems";
import { useRoleWords } from "@/parts/role";
import { useScopeWords } from "@/parts/scope";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Settings.module.css";

/** Who may do what: every right and every role, as the API has them. */
export function Roles() {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useRoleWords();
  const scopes = useScopeWords();
  const { answer, error, again } = useAsk(RolesDocument, {}, { about: [] });
  const roles = answer?.roles;
  if (!roles && error) return <AskFailed error={error} again={again} />;
  return (
    <Section
      title={<Trans>Who may do what</Trans>}
      lead={
        <Trans>
          Each person has one role in the firm. Yours is <Verbatim text={words(firm.role).name} />.{" "}
          <Verbatim text={words(firm.role).about} />
        </Trans>
      }
    >
      {roles ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section className={classes.scroll} tabIndex={0} aria-label={t`The rights of each role`}>
          <table className={classes.matrix}>
            <thead>
              <tr>
                <td />
                {roles.map(({ role }) => (
                  <th
                    key={role}
                    scope="col"
                    className={role === firm.role ? classes.mine : undefined}
                  >
                    {words(role).name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {scopes.map(({ scope, about }) => (
                <tr key={scope}>
                  <th scope="row">{about}</th>
                  {roles.map(({ role, scopes: own }) => (
                    <td key={role} className={role === firm.role ? classes.mine : undefined}>
                      {own.includes(scope) ? (
                        <IconCheck
                          size={16}
                          className={classes.yes}
                          aria-label={t`Yes`}
                          role="img"
                        />
                      ) : (
                        <span className="only-read">{t`No`}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <Skeleton height={420} />
      )}
    </Section>
  );
}
