"""What is paid on account of the work of an agreement, as others see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from reskontra.domain.invoicing.advances import Advance
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class OnAccount:
    """What was invoiced on account, less what is credited of it, without VAT.

    Attributes:
        taken: What invoices of work have taken off.
        left: What is left for those that come.
    """

    invoiced: Money
    taken: Money
    left: Money

    @classmethod
    def of(cls, advances: Sequence[Advance]) -> Self:
        """What some advances come to."""
        invoiced = Money.total(each.net + each.net_taken for each in advances)
        left = Money.total(each.net for each in advances if each.taken_off_by is None)
        return cls(invoiced=invoiced, taken=invoiced - left, left=left)
