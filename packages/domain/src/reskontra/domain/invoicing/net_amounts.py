"""What each line comes to without VAT, where the prices of an invoice include it.

VAT is taken out of the sum of each kind of VAT and rounded once, so that the net of that kind
stands fast before anything is known of its lines. Each of them has its exact part, amount × 100 /
(100 + r), without what is less than an öre; the öre that are left go one each to those that lost
most, the earlier first. So the lines come to exactly the net of their kind (EN 16931 BR-S-08), and
none is a whole öre off its part: Peppol leaves a line two (PEPPOL-EN16931-R120).
"""

from collections.abc import Iterable, Sequence

from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment
from reskontra.domain.kernel.money import Money

Amounts = Sequence[tuple[VatTreatment, Money]]


def net_amounts(amounts: Amounts, rows: Iterable[VatSubtotal]) -> tuple[Money, ...]:
    """The nets of amounts with VAT, in their order; those of one kind come to its row's net."""
    found: dict[int, Money] = {}
    for row in rows:
        places = [at for at, (treatment, _) in enumerate(amounts) if treatment == row.treatment]
        theirs = [amounts[at][1] for at in places]
        found.update(zip(places, _split(row, theirs), strict=True))
    return tuple(found[at] for at in range(len(amounts)))


def _split(row: VatSubtotal, amounts: Sequence[Money]) -> list[Money]:
    exact = [amount.minor * row.rate.net_part for amount in amounts]
    minors = [each.numerator // each.denominator for each in exact]
    lost = sorted(range(len(exact)), key=lambda at: minors[at] - exact[at])
    for at in lost[: row.net.minor - sum(minors)]:
        minors[at] += 1
    return [Money(minor, row.net.currency) for minor in minors]
