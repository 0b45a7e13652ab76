"""Hold advances while an invoice takes them off: each is taken off once."""

from collections.abc import Sequence

from reskontra.domain.invoicing.advances import Advances, advance_ids, reasons_to_keep
from reskontra.domain.invoicing.commands.locking import hold_all
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.queries import advances_of, taken_off_by
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.refusals import Refusal


async def held_advances(lines: Sequence[NewLine]) -> Advances:
    """The advances that lines take off, which nobody else can take off or credit meanwhile."""
    ids = advance_ids(lines)
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
