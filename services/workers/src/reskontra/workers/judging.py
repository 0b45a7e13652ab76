"""What the official rules, and those of ours that they do not hold yet, say of a document."""

from reskontra.domain.invoicing.e_invoice_verdicts import Verdict, together
from reskontra.domain.invoicing.peppol_se import swedish_violations
from reskontra.workers.switchboard import e_invoice_rules


async def judged(ubl: bytes) -> Verdict:
    """The verdict on a document, with the rules that gave it.

    Raises:
        RulesMissing: There are no rules.
        RulesOutage: It may be judged later.
    """
    rules = e_invoice_rules()
    return Verdict(rules.rule_set(), together(await rules.judge(ubl), swedish_violations(ubl)))
