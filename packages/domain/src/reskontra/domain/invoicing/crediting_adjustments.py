"""What of an invoice's allowances and charges a credit note takes back with its lines.

What bears the VAT of the lines goes with those that bear the same VAT, and what has a VAT of its
own with all of them: by so much of it as their amount is of the whole, both in the prices of the
invoice. All that is then taken back is
counted from the beginning each time, less what was before, so the last part takes the rest.
"""

from collections.abc import Iterable, Sequence

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.adjustments import Adjustment, AdjustmentPart
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.invoicing.views import Invoice, InvoiceLineRow
from reskontra.domain.kernel.money import Money, round_ratio

Amounts = Sequence[tuple[InvoiceLineRow, Money]]


def treatment_of_row(line: InvoiceLineRow) -> VatTreatment:
    """How a kept line is treated; without a case it is an ordinary sale."""
    return VatTreatment(VatCase(line.vat_case or VatCase.DOMESTIC), line.vat_rate)


def shares_of(original: Invoice, before: Amounts, now: Amounts) -> tuple[Adjustment, ...]:
    """What of each adjustment goes with the lines that are taken back now."""
    after = [*before, *now]
    bases = _bases(original)
    was = [_cumulated(base, original.lines, before) for base in bases]
    will_be = [_cumulated(base, original.lines, after) for base in bases]
    found: dict[tuple[int, int], Money] = {}
    for base, then, so_far in zip(bases, will_be, was, strict=True):
        for place, one, other in zip(base.places, then, so_far, strict=True):
            found[place] = one - other
    return tuple(
        Adjustment(each.asked, tuple(_kept(each, place, found)))
        for place, each in enumerate(original.totals.adjustments)
        if any(found[place, at] for at, _ in enumerate(each.parts))
    )


class _Companions:
    """The parts of adjustments that go with the same lines, and which lines those are."""

    def __init__(self, treatment: VatTreatment | None) -> None:
        self.treatment = treatment
        self.places: list[tuple[int, int]] = []
        self.amounts: list[Money] = []

    def has(self, line: InvoiceLineRow) -> bool:
        if line.advance_uuid is not None:
            return False
        return self.treatment is None or treatment_of_row(line) == self.treatment


def _bases(original: Invoice) -> list[_Companions]:
    found: dict[tuple[bool, VatTreatment], _Companions] = {}
    for place, each in enumerate(original.totals.adjustments):
        for at, part in enumerate(each.parts):
            is_spread = each.asked.is_spread
            base = found.setdefault(
                (is_spread, part.treatment), _Companions(part.treatment if is_spread else None)
            )
            base.places.append((place, at))
            base.amounts.append(part.amount)
    return list(found.values())


def _cumulated(base: _Companions, lines: Iterable[InvoiceLineRow], taken: Amounts) -> list[Money]:
    """What of each part is taken back in all; their sum is rounded once, and so loses no öre."""
    theirs = [line for line in lines if base.has(line)]
    part, whole = _fraction(theirs, [(line, amount) for line, amount in taken if base.has(line)])
    shares, so_far, rounded = [], 0, 0
    for amount in base.amounts:
        so_far += amount.minor
        now = round_ratio(so_far * part, whole)
        shares.append(Money(now - rounded, amount.currency))
        rounded = now
    return shares


def _fraction(lines: Sequence[InvoiceLineRow], taken: Amounts) -> tuple[int, int]:
    """How much of some lines is taken back, as a part of a whole."""
    left = {line.uuid: line.amount.minor for line in lines}
    touched = set()
    for line, amount in taken:
        left[line.uuid] -= amount.minor
        touched.add(line.uuid)
    if not any(left.values()) and touched == set(left):
        return 1, 1
    whole = sum(line.amount.minor for line in lines)
    if whole <= 0:
        return 0, 1
    return min(max(whole - sum(left.values()), 0), whole), whole


def _kept(
    each: Adjustment, place: int, found: dict[tuple[int, int], Money]
) -> Iterable[AdjustmentPart]:
    for at, part in enumerate(each.parts):
        if amount := found[place, at]:
            yield AdjustmentPart(part.treatment, amount)
