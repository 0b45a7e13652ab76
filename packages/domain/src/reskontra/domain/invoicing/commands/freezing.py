"""Freeze a draft: what stands on it now stands there for ever."""

from dataclasses import dataclass
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.adjustments import adjustments_json
from reskontra.domain.invoicing.commands.locking import locked_version
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.parties import Buyer, Seller, to_json
from reskontra.domain.invoicing.refusals import NotDraft
from reskontra.domain.invoicing.totals import Totals, vat_rows_json
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.refusals import Refused, VersionConflict
from reskontra.domain.tables import CONNECTION

# Whoever changed or issued the draft meanwhile has moved its version, and then nothing is written.
_ISSUE: Final = """
    UPDATE invoice SET state = $3, form = $17, series = $4, number = $5,
                       ocr = (
                           SELECT reference
                           FROM unnest($6::text[]) WITH ORDINALITY AS offered(reference, place)
                           WHERE NOT EXISTS (
                               SELECT FROM invoice AS other WHERE other.ocr = reference
                           )
                           ORDER BY place LIMIT 1
                       ),
                       seller = $7, buyer = $8,
                       buyer_name = $9, net_minor = $10, vat_minor = $11, rounding_minor = $12,
                       total_minor = $13, vat_rows = $14, adjustments = $15,
                       issued_at = $16, updated_at = $16, version = version + 1
    WHERE id = $1 AND version = $2 AND state = 'DRAFT'
    RETURNING id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """What an issue gives a draft: of the ``references`` the first that no other invoice has."""

    state: InvoiceState
    series: str
    number: int
    references: tuple[str, ...] = ()
    seller: Seller
    buyer: Buyer
    totals: Totals
    form: InvoiceForm = InvoiceForm.ORDINARY


async def freeze(found: InvoiceHead, frozen: Frozen) -> None:
    """Make a draft, as it was seen, a document that may never change.

    Raises:
        Refused: Somebody changed or issued it meanwhile.
    """
    totals = frozen.totals
    values = [
        found.uuid,
        found.version,
        frozen.state,
        frozen.series,
        frozen.number,
        list(frozen.references),
        to_json(frozen.seller),
        to_json(frozen.buyer),
        frozen.buyer.name,
        totals.net.minor,
        totals.vat.minor,
        totals.rounding.minor,
        totals.total.minor,
        vat_rows_json(totals),
        adjustments_json(totals.adjustments),
        now(),
        frozen.form,
    ]
    if not await get_connection(CONNECTION).execute_query_dict(_ISSUE, values):
        state, version = await locked_version(found.id)
        raise Refused([VersionConflict(version) if state is InvoiceState.DRAFT else NotDraft()])
