"""Deductions that may be claimed: the buyer has paid their part of the work in a home."""

from datetime import date

from reskontra.domain.deductions.commands import claim_deductions
from reskontra.domain.deductions.ids import ClaimFileId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.kernel.money import Money
from tests.factories.households import make_rot
from tests.factories.payments import make_payment

PAID = date(2026, 11, 24)


async def make_paid_rot(received: date = PAID, **about: object) -> InvoiceId:
    invoice_id = await make_rot(**about)
    head = (await heads([invoice_id]))[invoice_id]
    await make_payment(invoice_id, amount=Money(head.open_minor), received_date=received)
    return invoice_id


async def make_claim_file(*invoice_ids: InvoiceId) -> ClaimFileId:
    (file_id,) = await claim_deductions(invoice_ids or [await make_paid_rot()])
    return file_id
