"""Seller and buyer as they are frozen."""

import json

import pytest

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.looks import PageCode, PageDesign, PageLook
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.countries.vat import Standing, VatStatus
from reskontra.domain.invoicing.parties import (
    Buyer,
    Seller,
    buyer_from_json,
    buyer_of_free,
    free_of_buyer,
    seller_from_json,
    seller_of,
    to_json,
    vat_buyer_of,
)
from reskontra.domain.kernel.addresses import Address
from tests.factories import varied
from tests.factories.invoicing import BUYER


def test_parties_read_back_as_they_were_kept() -> None:
    address = Address(line1='Åsgatan 1 "uppe"', postal_code="114 18", city="Malmö")
    look = PageLook(design=PageDesign.MODERN, greeting="Tack #1\n*nu*", code=PageCode.NONE)
    seller = Seller(
        name="Säljaren AB", org_number="556703-7485", address=address, iban="SE35", look=look
    )
    buyer = Buyer(name="Köparen 🧾", number=7, kind="PERSON", address=address)
    assert seller_from_json(to_json(seller)) == seller
    assert buyer_from_json(to_json(buyer)) == buyer


def test_a_seller_kept_before_there_were_looks_has_the_first_one() -> None:
    raw = json.loads(to_json(Seller(name="Säljaren AB", org_number="556703-7485")))
    del raw["look"], raw["swish_number"]
    seller = seller_from_json(json.dumps(raw))
    assert (seller.look, seller.swish_number) == (PageLook(), None)


def test_a_free_buyer_can_be_asked_for_again() -> None:
    assert free_of_buyer(buyer_of_free(BUYER)) == BUYER


@pytest.mark.parametrize(
    ("status", "number"),
    [
        (VatStatus.NORMAL, "SE556703748501"),
        (VatStatus.SMALL_BUSINESS, None),
        (VatStatus.UNREGISTERED, None),
    ],
)
async def test_who_charges_no_vat_states_no_vat_number(
    company: CompanyId, status: VatStatus, number: str | None
) -> None:
    await change_company(CompanyChange(vat_status=status))
    assert seller_of(await profile(), "sv").vat_number == number
    assert company == (await profile()).id


@pytest.mark.parametrize(
    ("about", "standing"),
    [
        ({"kind": "PERSON", "vat_number": "DE123456789"}, Standing.CONSUMER),
        ({"kind": "COMPANY"}, Standing.BUSINESS),
        ({"kind": "AUTHORITY"}, Standing.BUSINESS),
        ({"vat_number": "DE123456789"}, Standing.BUSINESS),
        ({"org_number": "HRB 1"}, Standing.BUSINESS),
        ({}, Standing.UNKNOWN),
    ],
)
def test_who_shows_a_number_of_a_business_buys_for_it(
    about: dict[str, str], standing: Standing
) -> None:
    assert vat_buyer_of(varied(Buyer(name="Köparen"), **about)).standing is standing
