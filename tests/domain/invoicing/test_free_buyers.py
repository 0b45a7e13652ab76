"""Who buys: a customer, or somebody who says who they are."""

import pytest

from reskontra.domain.invoicing.drafts import FreeBuyer
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.free_buyers import buyer_reasons, tidied_buyer
from tests.factories.invoicing import BUYER, new_draft


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
