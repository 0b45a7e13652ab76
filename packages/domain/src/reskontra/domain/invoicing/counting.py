"""What lines come to while somebody is still writing them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.drafting import totals_of
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.lines import counting_reasons, net_of, sum_reasons
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class CountedLine:
    """What a line costs without VAT, and where it stands, from 1."""

    position: int
    net: Money


@dataclass(frozen=True, slots=True)
class CountedDraft:
    """The lines that can be counted and what they come to, and why the others cannot."""

    lines: tuple[CountedLine, ...]
    totals: Totals
    problems: tuple[Refusal, ...]


def counted(lines: Sequence[NewLine], day: date, seller: CompanyProfile) -> CountedDraft:
    """What lines come to as an invoice of ``day``; those that cannot be counted count nothing."""
    problems = counting_reasons(lines, day, country_of(seller.address.country))
    paths = {problem.path[:2] for problem in problems}
    is_too_long = ("lines",) in paths
    countable = [
        (place, line)
        for place, line in enumerate(lines)
        if not is_too_long and ("lines", str(place)) not in paths
    ]
    rows = tuple(CountedLine(place + 1, net_of(line)) for place, line in countable)
    return CountedDraft(
        lines=rows,
        totals=totals_of([line for _, line in countable], seller),
        problems=(*problems, *sum_reasons(row.net for row in rows)),
    )
