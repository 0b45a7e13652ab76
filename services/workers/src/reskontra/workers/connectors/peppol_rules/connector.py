"""The official rules, applied in a process of their own."""

from collections.abc import Sequence

from typing_extensions import override

from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet, Violation
from reskontra.workers.connectors.peppol_rules.client import RulesProcess
from reskontra.workers.connectors.peppol_rules.manifest import RuleFiles
from reskontra.workers.connectors.peppol_rules.mapping import LONGEST_DOCUMENT, told_of
from reskontra.workers.ports.e_invoice_rules import EInvoiceRules, RulesMissing


class OfficialRules(EInvoiceRules):
    """Judges by the files of a folder, or by those that come with our packages."""

    def __init__(self, folder: str = "", process: RulesProcess | None = None) -> None:
        self._folder = folder
        self._process = process or RulesProcess(folder)

    @override
    def rule_set(self) -> RuleSet:
        return RuleFiles.in_folder(self._folder).rules

    @override
    async def judge(self, ubl: bytes) -> Sequence[Violation]:
        self.rule_set()
        if len(ubl) > LONGEST_DOCUMENT:
            raise RulesMissing("DOCUMENT_TOO_LARGE")
        return told_of(await self._process.ask(ubl))

    async def close(self) -> None:
        """Let the process go."""
        await self._process.end()
