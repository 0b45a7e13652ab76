import { useLingui } from "@lingui/react/macro";

/** Every right that a role or a key can have, with what it opens in a sentence; in the order they are shown. */
export function useScopeWords(): readonly { scope: string; about: string }[] {
  const { t } = useLingui();
  return [
    { scope: "dashboard:read", about: t`See the overview and its figures` },
    { scope: "invoice:read", about: t`Read invoices` },
    { scope: "invoice:write", about: t`Write drafts` },
    { scope: "invoice:issue", about: t`Issue invoices and credit notes` },
    { scope: "invoice:send", about: t`Send invoices` },
    { scope: "delivery:read", about: t`See where invoices were sent` },
    { scope: "customer:read", about: t`Read customers` },
    { scope: "customer:write", about: t`Add and change customers` },
    { scope: "catalogue:read", about: t`Read articles and prices` },
    { scope: "catalogue:write", about: t`Add and change articles and prices` },
    { scope: "consultant:read", about: t`Read consultants` },
    { scope: "consultant:write", about: t`Add and change consultants` },
    { scope: "agreement:read", about: t`Read agreements` },
    { scope: "agreement:write", about: t`Add and change agreements` },
    { scope: "assignment:read", about: t`Read assignments and reported hours` },
    { scope: "assignment:write", about: t`Plan assignments and report hours` },
    { scope: "assignment:approve", about: t`Approve and reject reported hours` },
    { scope: "consent:write", about: t`Record consent to electronic invoices` },
    { scope: "pii:read", about: t`See personal numbers in full` },
    { scope: "pay:read", about: t`See what hours pay, and the margin` },
    { scope: "payment:read", about: t`Read payments` },
    { scope: "payment:write", about: t`Register and undo payments` },
    { scope: "company:read", about: t`Read the firm's details` },
    { scope: "company:write", about: t`Change the firm's details` },
    { scope: "event:read", about: t`Read the log of what has happened` },
    { scope: "member:read", about: t`See who belongs to the firm` },
    { scope: "member:write", about: t`Invite, change and remove people` },
    { scope: "token:write", about: t`Make and revoke API keys` },
    { scope: "graphql:adhoc", about: t`Ask the API in one's own words` },
  ];
}
