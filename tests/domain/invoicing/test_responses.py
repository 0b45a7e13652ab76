"""What buyers answer to e-invoices (Peppol BIS Invoice Response 3)."""

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.invoicing import models
from reskontra.domain.invoicing.commands import note_response
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import responses_of
from reskontra.domain.invoicing.responses import ResponseCode, response_code, response_text
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.company import make_company
from tests.factories.invoicing import make_issued


@pytest.mark.parametrize("told", ["AB", "IP", "UQ", "CA", "RE", "AP", "PD"])
def test_the_codes_of_the_profile_are_known(told: str) -> None:
    assert response_code(told) is ResponseCode(told)


@pytest.mark.parametrize("told", ["", "ap", "XX", "REJECTED"])
def test_others_are_none(told: str) -> None:
    assert response_code(told) is None


def test_what_a_buyer_writes_is_one_line_and_has_an_end() -> None:
    assert response_text("Which\norder?") == "Which order?"
    assert len(response_text("x" * 9_000)) == 500


async def test_an_answer_is_kept_once_for_its_key(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            assert await note_response(invoice_id, "UQ", "Which order?", key="1")
            assert not await note_response(invoice_id, "UQ", "Which order?", key="1")
            assert not await note_response(invoice_id, "??", "", key="2")
            assert not await note_response(InvoiceId.new(), "AP", "", key="3")
            assert await note_response(invoice_id, "AP", "", key="4")
            codes = [each.code for each in (await responses_of([invoice_id]))[invoice_id]]
            assert codes == [ResponseCode.UNDER_QUERY, ResponseCode.ACCEPTED]
            with pytest.raises(IntegrityError, match="never changed"):
                async with savepoint():
                    await models.InvoiceResponse.filter(invoice_id=invoice_id.uuid).delete()
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await responses_of([invoice_id]) == {invoice_id: ()}
