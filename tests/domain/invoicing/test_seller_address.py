"""Our own address stands on what we issue. Source: ML 17 kap. 24 § 5, 28 §."""

import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.invoicing.actions import InvoiceAction
from reskontra.domain.invoicing.commands import issue_invoice
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import available_actions, invoice
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.company import ENTRY
from tests.factories.invoicing import make_credit_draft, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def move_to(address: Address) -> None:
    await change_company(CompanyChange(address=address))


async def state_of(invoice_id: InvoiceId) -> InvoiceState:
    found = await invoice(invoice_id)
    assert found is not None
    return found.state


async def why_not(invoice_id: InvoiceId) -> str | None:
    """Why the button is grey."""
    found = await invoice(invoice_id)
    assert found is not None
    states = (await available_actions([found]))[invoice_id]
    return next(each.reason_code for each in states if each.action is InvoiceAction.ISSUE)


async def test_nothing_is_issued_without_our_address_until_we_have_one() -> None:
    credited = await make_issued()
    for draft_id in (await make_draft(), await make_credit_draft(credited)):
        await move_to(NOWHERE)
        assert await why_not(draft_id) == "SELLER_ADDRESS_MISSING"
        with pytest.raises(Refused) as refused:
            async with savepoint():
                await issue_invoice(draft_id)
        (reason,) = refused.value.reasons
        assert (reason.code, reason.action) == ("SELLER_ADDRESS_MISSING", "OPEN_SETTINGS")
        assert await state_of(draft_id) is InvoiceState.DRAFT

        await move_to(ENTRY.address)
        assert await why_not(draft_id) is None
        await issue_invoice(draft_id)
    assert await state_of(credited) is InvoiceState.CREDITED


async def test_a_simplified_invoice_and_its_credit_note_only_name_us() -> None:
    await move_to(NOWHERE)
    issued = await make_issued(form=InvoiceForm.SIMPLIFIED)
    await issue_invoice(await make_credit_draft(issued))
    assert await state_of(issued) is InvoiceState.CREDITED
