"""What work in a home comes to: the labour with VAT, and what each person's share of it is.

Öre are dropped (lag 2009:194 5 §): from each person's part of the labour, and from the reduction of
it. So what is claimed for a person is never more than the law's part of what was charged to them,
and what the invoice gives is exactly what the persons are given.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Final

from reskontra.domain.countries.household import HouseholdPart, HouseholdTerms, HouseholdWork
from reskontra.domain.invoicing.household import (
    Household,
    HouseholdPerson,
    HouseholdShare,
    KeptHousehold,
    LineWork,
)
from reskontra.domain.invoicing.vat import VatTreatment, total_vat, vat_breakdown
from reskontra.domain.kernel.money import MINOR_PER_MAJOR, Money

_WHOLE: Final = Fraction(1)


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A line as such work sees it, and whether its amount includes VAT."""

    work: LineWork | None
    treatment: VatTreatment
    amount: Money
    includes_vat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkTold:
    """What the tax authority wants to know of a kind of work: hours, and material with VAT."""

    work: HouseholdWork
    hours: Decimal
    material: Money


def kept_household(
    asked: Household, lines: Sequence[WorkLine], terms: HouseholdTerms | None
) -> KeptHousehold:
    """What a household gets for lines; nothing where the law is not known."""
    if terms is None:
        return KeptHousehold(asked=asked, labour=Money.zero())
    labour = labour_of(lines, terms)
    return KeptHousehold(asked=asked, labour=labour, shares=shares_of(asked, labour, terms.share))


def labour_of(lines: Iterable[WorkLine], terms: HouseholdTerms) -> Money:
    """The labour that counts, with VAT."""
    return _with_vat(
        replace(line, amount=line.amount.times(_counted(line.work, terms)))
        for line in lines
        if line.work is not None and line.work.part is HouseholdPart.LABOUR
    )


def shares_of(asked: Household, labour: Money, share: Fraction) -> tuple[HouseholdShare, ...]:
    """Each person's part of the labour and of the reduction, in whole kronor."""
    parts = sum(person.parts for person in asked.persons)
    return tuple(_share(person, labour, parts, share) for person in asked.persons)


def works_told(lines: Sequence[WorkLine]) -> tuple[WorkTold, ...]:
    """The kinds of work on an invoice, in the authority's order."""
    told = {line.work.work for line in lines if line.work is not None}
    return tuple(_told(work, lines) for work in HouseholdWork if work in told)


def other_cost(lines: Iterable[WorkLine]) -> Money:
    """What is neither labour nor material of the work, with VAT."""
    return _with_vat(line for line in lines if line.work is None)


def whole_kronor(amount: Money) -> Money:
    """An amount without its öre; what is negative gives nothing."""
    return Money(max(0, amount.minor) // MINOR_PER_MAJOR * MINOR_PER_MAJOR)


def _share(person: HouseholdPerson, labour: Money, parts: int, share: Fraction) -> HouseholdShare:
    price = whole_kronor(Money(max(0, labour.minor) * person.parts // max(1, parts)))
    deduction = whole_kronor(Money(int(price.minor * share)))
    if person.at_most is not None:
        deduction = min(deduction, whole_kronor(Money.of(person.at_most)))
    return HouseholdShare(
        name=person.name,
        personal_number=person.personal_number,
        price=price,
        deduction=deduction,
    )


def _told(work: HouseholdWork, lines: Sequence[WorkLine]) -> WorkTold:
    of_work = [(line, line.work) for line in lines if line.work and line.work.work is work]
    return WorkTold(
        work=work,
        hours=sum((told.hours or Decimal(0) for _, told in of_work), Decimal(0)),
        material=_with_vat(line for line, told in of_work if told.part is HouseholdPart.MATERIAL),
    )


def _counted(work: LineWork, terms: HouseholdTerms) -> Fraction:
    return terms.counted_in_part.get(work.work, _WHOLE)


def _with_vat(lines: Iterable[WorkLine]) -> Money:
    found = tuple(lines)
    rows = vat_breakdown((line.treatment, line.amount) for line in found if not line.includes_vat)
    ready = Money.total(line.amount for line in found if line.includes_vat)
    return ready + Money.total(row.net for row in rows) + total_vat(rows)
