"""What stands in the way of an issue, all things considered: for a button, for one, for thousands.

Drafts are weighed and issued in sets. Those whose issue would be weighed by another one of the set
are apart in sets of their own: a credit note, whoever takes off the same advance, and persons who
are given a reduction on several invoices.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.advances import Advances, advance_reasons
from reskontra.domain.invoicing.household_reasons import HouseholdCase, Used, household_missing
from reskontra.domain.invoicing.issuing import (
    Issue,
    household_case,
    issue_of,
    reasons_not_to_issue,
)
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What drafts are weighed by beside themselves; ``used`` is told by year."""

    seller: CompanyProfile
    advances: Advances = field(default_factory=dict)
    used: Mapping[int, Used] = field(default_factory=dict)


class Weighed(NamedTuple):
    """A draft, what its issue is decided by, and every reason against it."""

    found: Invoice
    issue: Issue
    home: HouseholdCase | None
    reasons: tuple[Refusal, ...]

    @property
    def payable(self) -> Money:
        """What the buyer is to pay."""
        total = self.issue.totals.total
        return total if self.home is None else total - self.home.kept.deduction


def weighed(found: Invoice, by: Circumstances) -> Weighed:
    """An invoice, weighed; a credit note is weighed by the invoice that it credits, not here."""
    issue = issue_of(found, by.seller)
    reasons = reasons_not_to_issue(
        issue,
        closed_through=by.seller.books_closed_through,
        country=country_of(by.seller.address.country),
    )
    reasons += advance_reasons(issue.lines, issue.totals, by.advances, issue.invoice_date)
    home = household_case(found, issue, by.seller, by.used.get(found.head.due_date.year, {}))
    return Weighed(found, issue, home, (*reasons, *(household_missing(home) if home else ())))


def runs(found: Sequence[Invoice]) -> Iterator[Sequence[Invoice]]:
    """The invoices in their order, in sets that can be weighed at once."""
    run: list[Invoice] = []
    hung_on: set[object] = set()
    for one in found:
        mine = set(_hangs_on(one))
        if run and (one.head.is_credit_note or hung_on & mine):
            yield run
            run, hung_on = [], set()
        if one.head.is_credit_note:
            yield [one]
            continue
        run.append(one)
        hung_on |= mine
    if run:
        yield run


def _hangs_on(found: Invoice) -> Iterator[object]:
    for line in found.lines:
        if line.advance_uuid:
            yield line.advance_uuid
    if found.household:
        for person in found.household.asked.persons:
            yield person.personal_number
