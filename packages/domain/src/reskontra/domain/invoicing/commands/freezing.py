"""Freeze drafts: what stands on them now stands there for ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.adjustments import adjustments_json
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.parties import Buyer, Seller, to_json
from reskontra.domain.invoicing.totals import Totals, vat_rows_json
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

# The drafts are held as they were seen. Of the references each gets the first that no other
# invoice has; what is offered to one of a set is offered to no other of it.
_ISSUE: Final = """
    UPDATE invoice SET state = told.state, form = told.form, series = told.series,
                       number = told.number,
                       ocr = (
                           SELECT reference
                           FROM unnest(string_to_array(nullif(told.offers, ''), ' '))
                               WITH ORDINALITY AS offered(reference, place)
                           WHERE NOT EXISTS (
                               SELECT FROM invoice AS other WHERE other.ocr = reference
                           )
                           ORDER BY place LIMIT 1
                       ),
                       seller = told.seller::jsonb, buyer = told.buyer::jsonb,
                       buyer_name = told.buyer_name, net_minor = told.net_minor,
                       vat_minor = told.vat_minor, rounding_minor = told.rounding_minor,
                       total_minor = told.total_minor, vat_rows = told.vat_rows::jsonb,
                       adjustments = told.adjustments::jsonb, rate = told.rate,
                       rate_date = told.rate_date, rate_source = told.rate_source,
                       rate_reason = told.rate_reason, net_sek_minor = told.net_sek_minor,
                       vat_sek_minor = told.vat_sek_minor,
                       issued_at = $1, updated_at = $1, version = invoice.version + 1
    FROM unnest($2::uuid[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::bigint[],
                $8::text[], $9::text[], $10::text[], $11::text[], $12::bigint[], $13::bigint[],
                $14::bigint[], $15::bigint[], $16::text[], $17::text[], $18::numeric[],
                $19::date[], $20::text[], $21::text[], $22::bigint[], $23::bigint[])
        AS told(id, version, state, form, series, number, offers, seller, buyer, buyer_name,
                net_minor, vat_minor, rounding_minor, total_minor, vat_rows, adjustments,
                rate, rate_date, rate_source, rate_reason, net_sek_minor, vat_sek_minor)
    WHERE invoice.id = told.id AND invoice.version = told.version AND invoice.state = 'DRAFT'
    RETURNING invoice.id
"""


class NotHeldFault(Exception):
    """A draft was to be frozen that somebody else could change meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """What an issue gives a draft: of the ``references`` the first that no other invoice has."""

    head: InvoiceHead
    state: InvoiceState
    series: str
    number: int
    references: tuple[str, ...] = ()
    seller: Seller
    buyer: Buyer
    totals: Totals
    form: InvoiceForm = InvoiceForm.ORDINARY
    rate: Rate | None = None


async def freeze_all(frozen: Sequence[Frozen]) -> None:
    """Make drafts that are held documents that may never change.

    Raises:
        NotHeldFault: One of them is not as it was seen.
    """
    # Many have the same seller, which is long to write down.
    sellers = {seller: to_json(seller) for seller in {each.seller for each in frozen}}
    values = [_values(each, sellers[each.seller]) for each in frozen]
    columns = map(list, zip(*values, strict=True))
    rows = await get_connection(CONNECTION).execute_query_dict(_ISSUE, [now(), *columns])
    if len(rows) < len(frozen):
        raise NotHeldFault


def _values(frozen: Frozen, seller: str) -> tuple[object, ...]:
    totals = frozen.totals
    return (
        frozen.head.uuid,
        frozen.head.version,
        frozen.state,
        frozen.form,
        frozen.series,
        frozen.number,
        " ".join(frozen.references),
        seller,
        to_json(frozen.buyer),
        frozen.buyer.name,
        totals.net.minor,
        totals.vat.minor,
        totals.rounding.minor,
        totals.total.minor,
        vat_rows_json(totals),
        adjustments_json(totals.adjustments),
        *_kronor(frozen.rate, totals),
    )


def _kronor(rate: Rate | None, totals: Totals) -> tuple[object, ...]:
    if rate is None:
        return (None,) * 6
    net, vat = totals.net_sek or Money.zero(), totals.vat_sek or Money.zero()
    return rate.kronor, rate.day, rate.source, rate.reason, net.minor, vat.minor
