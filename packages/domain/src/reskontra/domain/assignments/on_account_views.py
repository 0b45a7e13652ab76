"""What is paid on account of the work of an agreement, as others see it.

An advance is taxed as what it pays for (ML 2023:200, 7 kap.), and taken off at its own rate. So
what was paid at a rate that none of the work bears is taken off nothing: somebody has to credit it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Self

from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatCase, VatClass
from reskontra.domain.invoicing.on_account import OnAccountSum
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.money import Money


class WorkVat(NamedTuple):
    """A class of VAT that work bears, and the last day on which there was such work."""

    vat_class: VatClass
    last: date

    @property
    def exempt(self) -> Self:
        """The same work, where nothing that the firm sells bears VAT."""
        return self._replace(vat_class=VatClass.EXEMPT)


class Apart(NamedTuple):
    """What is left at a percent of VAT that none of the work bears."""

    percent: Decimal
    left: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class OnAccount:
    """What was invoiced on account, less what is credited of it, without VAT.

    Attributes:
        taken: What invoices of work have taken off.
        left: What is left for those that come.
        apart: What of that no work reaches, by its VAT: it is not taken off by itself.
    """

    invoiced: Money
    taken: Money
    left: Money
    apart: tuple[Apart, ...] = ()

    @property
    def reached(self) -> Money:
        """What of that is left work reaches."""
        return self.left - Money.total(each.left for each in self.apart)

    @classmethod
    def of(
        cls, sums: Collection[OnAccountSum], work: Collection[WorkVat], country: CountryPack
    ) -> Self:
        """What some sums come to, beside the work that they are paid for."""
        left = _left_by_vat(sums)
        return cls(
            invoiced=Money.total(each.net for each in sums),
            taken=Money.total(each.taken for each in sums),
            left=Money.total(left.values()),
            apart=tuple(
                Apart(treatment.percent, amount)
                for treatment, amount in left.items()
                if amount and not is_reached(treatment, work, country)
            ),
        )


def is_reached(treatment: VatTreatment, work: Collection[WorkVat], country: CountryPack) -> bool:
    """Whether some of the work is treated so, as far as its class decides that.

    What is exempt is so by its class. Where no VAT is charged here otherwise, buyer and seller
    decide, not what is sold. As long as there is no work, nobody knows.
    """
    if not work:
        return True
    if treatment.case is VatCase.EXEMPT:
        return any(each.vat_class is VatClass.EXEMPT for each in work)
    if treatment.case is not VatCase.DOMESTIC:
        return True
    return any(
        treatment.percent in country.vat_rates_through(each.vat_class, each.last, each.last)
        for each in work
    )


def _left_by_vat(sums: Iterable[OnAccountSum]) -> Mapping[VatTreatment, Money]:
    left: dict[VatTreatment, Money] = defaultdict(Money.zero)
    for each in sums:
        left[each.treatment] += each.left
    return left
