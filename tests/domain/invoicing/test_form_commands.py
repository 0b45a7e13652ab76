"""An invoice becomes what stands on it. Source: ML 17 kap. 26-27 §§."""

from dataclasses import replace
from decimal import Decimal

import pytest

from reskontra.domain.invoicing.commands import change_draft, issue_invoice
from reskontra.domain.invoicing.drafts import DraftChange, FreeBuyer
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import document, draft_document, invoice
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.addresses import NOWHERE
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.invoicing import BUYER, make_credit_note, make_draft, make_issued, new_line

pytestmark = pytest.mark.usefixtures("company")

KIM = replace(BUYER, address=NOWHERE)
WITHIN, ABOVE = (new_line(unit_price=Decimal(price)) for price in ("3200", "3200.01"))


async def form_of(invoice_id: InvoiceId) -> str:
    found = await invoice(invoice_id)
    assert found is not None
    return found.head.form


async def refused_paths(invoice_id: InvoiceId) -> list[tuple[str, tuple[str, ...]]]:
    with pytest.raises(Refused) as refused:
        async with savepoint():
            await issue_invoice(invoice_id)
    found = await invoice(invoice_id)
    assert found is not None
    assert (found.state, found.head.number) == (InvoiceState.DRAFT, None)
    return [(reason.code, tuple(reason.path)) for reason in refused.value.reasons]


async def test_without_an_address_it_is_issued_as_a_simplified_one() -> None:
    draft_id = await make_draft(buyer=KIM, lines=(WITHIN,))
    shown = await draft_document(draft_id)
    await issue_invoice(draft_id)
    issued = await document(draft_id)
    assert shown is not None
    assert issued is not None
    assert shown.form is issued.form is InvoiceForm.SIMPLIFIED


async def test_who_gives_the_address_may_choose() -> None:
    assert await form_of(await make_issued(lines=(WITHIN,))) == "ORDINARY"
    chosen = await make_issued(lines=(WITHIN,), form=InvoiceForm.SIMPLIFIED)
    assert await form_of(chosen) == "SIMPLIFIED"


@pytest.mark.parametrize(
    ("buyer", "reasons"),
    [
        (BUYER, [("SIMPLIFIED_ABOVE_CEILING", ("form",))]),
        (
            KIM,
            [
                ("SIMPLIFIED_ABOVE_CEILING", ("form",)),
                ("BUYER_ADDRESS_MISSING", ("buyer", "address")),
            ],
        ),
    ],
)
async def test_above_the_ceiling_nothing_is_issued(
    buyer: FreeBuyer, reasons: list[tuple[str, tuple[str, ...]]]
) -> None:
    draft_id = await make_draft(buyer=buyer, lines=(ABOVE,), form=InvoiceForm.SIMPLIFIED)
    assert await refused_paths(draft_id) == reasons
    await change_draft(draft_id, DraftChange(form=InvoiceForm.ORDINARY, buyer=BUYER))
    await issue_invoice(draft_id)
    assert await form_of(draft_id) == "ORDINARY"


async def test_its_credit_note_is_a_credit_note_and_nothing_else() -> None:
    invoice_id = await make_issued(buyer=KIM, lines=(WITHIN,))
    assert await form_of(await make_credit_note(invoice_id)) == "ORDINARY"
