"""Hold advances while an invoice takes them off: nothing of one is taken off twice."""

from collections.abc import Collection, Sequence

from reskontra.domain.invoicing.advances import Advances, advance_ids, reasons_to_keep
from reskontra.domain.invoicing.commands.locking import hold_all
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.on_account import reasons_to_leave
from reskontra.domain.invoicing.queries import advances_of, taken_off_by
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.refusals import Refusal


async def held_advances(lines: Sequence[NewLine]) -> Advances:
    """The advances that lines take off, which nobody else can take off or credit meanwhile."""
    return await hold_advances(advance_ids(lines))


async def hold_advances(ids: Collection[InvoiceId]) -> Advances:
    """Advances, and what is left of each as long as they are held."""
    if not ids:
        return {}
    # First the locks, then the look: whoever comes second sees what the first one took.
    await hold_all(ids)
    return await advances_of(ids)


async def reasons_to_keep_advance(head: InvoiceHead) -> list[Refusal]:
    """Why an invoice that is held cannot be credited, if it is an advance that is taken off."""
    if not InvoiceForm(head.form).is_advance:
        return []
    return reasons_to_keep((await taken_off_by([head.id])).get(head.id))


async def reasons_to_leave_advance(head: InvoiceHead, credit: Totals) -> list[Refusal]:
    """Why a credit note of an invoice that is held takes too much of it back."""
    if not InvoiceForm(head.form).is_advance:
        return []
    return reasons_to_leave((await advances_of([head.id]))[head.id], credit)
