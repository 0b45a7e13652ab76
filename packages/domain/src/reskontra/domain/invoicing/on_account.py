"""How far an invoice takes off what was paid on account, and how much of that may be credited.

What was paid on account is taken off as far as what is sold reaches, the oldest first, in lines of
its own VAT case and rate (ML 17:24 9-11): no row of VAT goes below nothing. The rest of it is left
for the next invoice.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from reskontra.domain.invoicing.advances import Advance, line_taken_off
from reskontra.domain.invoicing.document_refusals import AdvancePartlyTaken
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


class OnAccountSum(NamedTuple):
    """What an invoice on account asks for by one VAT, less what is credited, and what is taken."""

    invoice_id: InvoiceId
    treatment: VatTreatment
    net: Money
    taken: Money

    @property
    def left(self) -> Money:
        """What is left to take off."""
        return self.net - self.taken


def lines_reached(
    advances: Iterable[Advance], sold: Totals, locale: str, room: int
) -> tuple[NewLine, ...]:
    """The lines that take advances off what is ``sold`` without VAT, ``room`` of them at most."""
    reach = {row.treatment: row.net for row in sold.vat_rows}
    return tuple(
        line for line, _ in zip(_lines(advances, reach, locale), range(room), strict=False)
    )


def reasons_to_leave(advance: Advance, credit: Totals) -> list[Refusal]:
    """Why a credit note cannot take so much of an advance back: invoices have taken it off."""
    left = {part.treatment: amount for part, amount in advance.parts.items()}
    credited = {row.treatment: row.net for row in credit.vat_rows if row.net}
    if not advance.taken or all(
        treatment in left and abs(net.minor) <= abs(left[treatment].minor)
        for treatment, net in credited.items()
    ):
        return []
    return [AdvancePartlyTaken(path=("id",), left=advance.net)]


def _lines(
    advances: Iterable[Advance], reach: Mapping[VatTreatment, Money], locale: str
) -> Iterator[NewLine]:
    left = dict(reach)
    for advance in advances:
        # What gives back has to be taken whole, together with what it was given back from.
        if advance.taken_off_by or any(each.minor < 0 for each in advance.parts.values()):
            continue
        for part, amount in advance.parts.items():
            room = left.get(part.treatment)
            if room is not None and room.minor > 0:
                taken = min(amount, room)
                left[part.treatment] = room - taken
                yield line_taken_off(advance, part, taken, locale)
