"""Rules of e-invoices that say what they are told to, at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from typing_extensions import override

from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet, Violation
from reskontra.workers.ports.e_invoice_rules import EInvoiceRules
from reskontra.workers.switchboard import e_invoice_rules

STAND_IN = RuleSet("Stand-in", "1", date(2026, 11, 1))


@dataclass
class StandInRules(EInvoiceRules):
    """Finds what ``says`` holds in every document, or fails with ``fault``."""

    says: Sequence[Violation] = ()
    fault: Exception | None = None
    judged: list[bytes] = field(default_factory=list)

    @override
    def rule_set(self) -> RuleSet:
        return STAND_IN

    @override
    async def judge(self, ubl: bytes) -> Sequence[Violation]:
        if self.fault is not None:
            raise self.fault
        self.judged.append(ubl)
        return self.says


def stand_in(_: object) -> StandInRules:
    """The rules of the workers of this test."""
    found = e_invoice_rules()
    assert isinstance(found, StandInRules)
    return found
