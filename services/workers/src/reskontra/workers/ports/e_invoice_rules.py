"""Somebody who knows by which rules receivers take e-invoices."""

from collections.abc import Sequence
from typing import Protocol

from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet, Violation


class RulesMissing(Exception):
    """There are no rules to judge by, now or later; ``reason`` is a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RulesOutage(Exception):
    """The judge died, or took too long; the same document may be judged later."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class EInvoiceRules(Protocol):
    """A set of rules, and whoever applies it."""

    def rule_set(self) -> RuleSet:
        """What the rules are called, and when they were published.

        Raises:
            RulesMissing: There are none.
        """
        ...

    async def judge(self, ubl: bytes) -> Sequence[Violation]:
        """What a document breaks of them.

        Raises:
            RulesMissing: There are none.
            RulesOutage: It may be judged later.
        """
        ...
