"""Where somebody says that reported time is right, or what is wrong with it.

Whoever answers types their name. It is kept together with whom the link was sent to, so that it can
be seen when a link was passed on.
"""

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.own.filled import Filled
from reskontra.api.pages.own.opened import Opened
from reskontra.api.pages.own.told import Teller
from reskontra.api.pages.sheet import sheet
from reskontra.api.portal.opening import ReportToAttest, approver
from reskontra.domain.assignments.commands import approve_time, reject_time
from reskontra.domain.assignments.queries import consumer_prices
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303
_UNPROCESSABLE: Final = 422
_TOLD: Final = {"approve": "approved", "reject": "sent_back"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attesting:
    """A report before somebody who may answer it; ``usual_name`` is what they need not type."""

    found: ReportToAttest
    here: str
    back: str = ""
    usual_name: str = ""

    async def show(
        self, request: Request, opened: Opened[object], tried: Filled | None = None
    ) -> Response:
        """The report, with the form to answer it while it waits for an answer."""
        cost, teller = self.found.cost, Teller(opened.words, opened.locale)
        buyer, report_id = self.found.customer, cost.report.id
        with opened.acting():
            async with tenant_transaction(read_only=True):
                cards = await consultants([cost.consultant_id] if cost.consultant_id else [])
                price = (await consumer_prices(buyer, [report_id])).get(report_id)
        who = next((card.name for card in cards.values()), "")
        filled = tried or Filled({"name": self.usual_name})
        facts = {
            "seller": opened.seller,
            "back": self.back,
            "action": self.here,
            "customer": buyer.name,
            "report": teller.cost(cost, who, price),
            "lines": teller.lines_with_vat(self.found.lines, price),
            "receipts": [
                (f"{self.here}/receipts/{place}", name)
                for place, name in enumerate(self.found.receipts)
            ],
            "told": request.query_params.get("told", ""),
            "form": filled.facts(version=cost.report.version),
        }
        status = _UNPROCESSABLE if tried else 200
        usual = buyer.locale
        return sheet(request, "own/attest.html", facts, usual=usual, sends=True, status=status)

    async def take(self, opened: Opened[object], fields: dict[str, str]) -> Response | Filled:
        """Keep the answer and show it; or the form again, with why it was not taken."""
        filled, answer = Filled(fields), fields.get("answer", "")
        if answer not in _TOLD:
            return filled.with_word(opened.words["form_again"])
        try:
            with opened.acting():
                async with tenant_transaction():
                    await self._answer(filled, answer)
        except Refused as refused:
            return filled.refused_for(refused.reasons, opened.locale)
        return RedirectResponse(f"{self.here}?told={_TOLD[answer]}", _SEE_OTHER)

    async def _answer(self, filled: Filled, answer: str) -> None:
        report = self.found.cost.report
        by = approver(self.found, filled.text("name"))
        if answer == "approve":
            await approve_time(report.id, by, expected_version=filled.version)
        else:
            await reject_time(report.id, filled.text("reason"), by, expected_version=filled.version)
