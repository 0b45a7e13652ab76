"""Who buys: a customer, or somebody who says who they are."""

from dataclasses import replace

import pytest

from reskontra.domain.invoicing.commands import change_draft
from reskontra.domain.invoicing.drafts import DraftChange, FreeBuyer
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.free_buyers import buyer_reasons, tidied_buyer
from reskontra.domain.invoicing.models import Invoice
from reskontra.domain.invoicing.parties import to_json
from reskontra.domain.kernel.addresses import Address
from tests.factories.invoicing import BUYER, make_draft, new_draft, the


@pytest.mark.parametrize(
    ("about", "codes"),
    [
        ({}, []),
        ({"buyer": None}, ["BUYER_MISSING"]),
        ({"buyer": FreeBuyer(name="")}, ["REQUIRED"]),
        ({"form": InvoiceForm.ADVANCE}, ["ADVANCE_WITHOUT_CUSTOMER"]),
        ({"buyer": FreeBuyer(name="A", vat_number="DE1")}, ["VAT_NUMBER_INVALID"]),
    ],
)
def test_reasons_against_a_buyer(about: dict[str, object], codes: list[str]) -> None:
    assert [reason.code for reason in buyer_reasons(new_draft(**about), None)] == codes


def test_a_buyer_has_clean_texts() -> None:
    found = tidied_buyer(FreeBuyer(name=" Anna \t Berg ", address=BUYER.address, email=" "))
    assert (found.name, found.email, found.address) == ("Anna Berg", None, BUYER.address)


def test_a_buyer_who_stands_on_the_draft_already_may_be_as_they_are() -> None:
    kept = FreeBuyer(name="Nikos", vat_number="GR094259216", address=Address(country="UK"))
    renamed, renumbered = replace(kept, name="Nikos S"), replace(kept, vat_number="GR1")
    assert buyer_reasons(new_draft(buyer=renamed), None, kept) == []
    (reason,) = buyer_reasons(new_draft(buyer=renumbered), None, kept)
    assert (reason.code, reason.path) == ("VAT_NUMBER_PREFIX_UNKNOWN", ("buyer", "vatNumber"))
    assert len(buyer_reasons(new_draft(buyer=kept), None)) == 2


@pytest.mark.usefixtures("company")
async def test_a_draft_to_them_still_changes() -> None:
    draft_id = await make_draft()
    await Invoice.filter(id=draft_id.uuid).update(
        buyer=to_json(replace((await the(draft_id)).buyer, address=Address(country="UK")))
    )
    await change_draft(draft_id, DraftChange(note="Tack"))
    draft = await the(draft_id)
    assert (draft.head.note, draft.buyer.address.country) == ("Tack", "UK")
