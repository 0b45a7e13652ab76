"""Keep what became of an e-invoice, and what the buyer answered to it."""

from collections.abc import Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.commands import note_outcome
from reskontra.domain.delivery.queries import taken_over
from reskontra.domain.delivery.views import Outcome
from reskontra.domain.invoicing.events import InvoiceResponded
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.responses import ToldAnswer, response_code, response_text
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.tables import CONNECTION

_KEEP: Final = """
    INSERT INTO invoice_response (id, invoice_id, key, code, text, told_at)
    SELECT $1, id, $3, $4, $5, $6 FROM invoice WHERE id = $2
    ON CONFLICT (invoice_id, key) DO NOTHING RETURNING id
"""


async def note_response(invoice_id: InvoiceId, told: str, text: str, *, key: str) -> bool:
    """Note an answer, once for each key; False if it is known, or no answer of the profile."""
    code = response_code(told)
    if code is None:
        return False
    rows = await get_connection(CONNECTION).execute_query_dict(
        _KEEP, [uuid7(), invoice_id.uuid, key, code, response_text(text), now()]
    )
    if rows:
        record(InvoiceResponded(invoice_id=invoice_id, code=code))
    return bool(rows)


async def note_fate(
    key: str, outcome: Outcome | None, reason: str, answers: Sequence[ToldAnswer] = ()
) -> bool:
    """Note what an access point says of a document, by our key or its own; False if it is no news.

    Of a document that is not this firm's nothing is noted.
    """
    parcel = await taken_over(Channel.PEPPOL, key)
    if parcel is None:
        return False
    is_news = outcome is not None and await note_outcome(parcel.id, outcome, reason)
    for each in answers:
        told = await note_response(
            InvoiceId.parse(parcel.subject), each.code, each.text, key=f"{parcel.id}.{each.key}"
        )
        is_news = is_news or told
    return is_news
