"""The invoices that we write for others: ML (2023:200) 17 kap. 15 and 24 §§."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.assignments.billing_views import PayLineView, PayShare
from reskontra.domain.assignments.ids import AssignmentId, EntryId, PayLineId, PayReleaseId
from reskontra.domain.assignments.self_billing import (
    reasons_not_to_self_bill,
    self_bill_vat,
    standing_shares,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantCard, ConsultantKind, Release
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.money import Money
from tests.factories import varied
from tests.factories.company import company_entry
from tests.factories.consultants import COMPANY
from tests.factories.invoicing import kr

TODAY = date(2026, 11, 23)
US = company_entry()
HOME = Address(line1="Ekgatan 1", postal_code="211 20", city="Malmö")


def card(**about: object) -> ConsultantCard:
    values = {name: getattr(COMPANY, name) for name in COMPANY.__dataclass_fields__}
    whole = ConsultantCard(
        id=ConsultantId.new(),
        version=1,
        number=1,
        user_id=None,
        link_version=1,
        archived_at=None,
        created_at=now(),
        updated_at=now(),
        **values,
    )
    told = {
        "vat_number": "SE556677889901",
        "address": HOME,
        "f_skatt_checked_date": date(2026, 11, 1),
        "self_billing_agreed_date": date(2026, 11, 1),
    }
    return varied(whole, **told | about)


def line(amount: str, day: date = TODAY) -> PayLineView:
    return PayLineView(
        id=PayLineId.new(),
        entry_id=EntryId.new(),
        assignment_id=AssignmentId.new(),
        consultant_id=ConsultantId.new(),
        work_date=day,
        description="Konsult",
        quantity=Decimal(1),
        unit="h",
        rate=Decimal(amount),
        amount=kr(amount),
        released=kr(amount),
        pay_code="",
        rule=Release.ON_APPROVAL,
        release_date=None,
        invoice_id=None,
    )


@pytest.mark.parametrize(
    ("case", "about", "codes"),
    [
        ("agreed and proven", {}, []),
        ("a company that is not registered for VAT", {"vat_number": None}, []),
        ("not agreed on", {"self_billing_agreed_date": None}, ["SELF_BILLING_NOT_AGREED"]),
        (
            "agreed on from tomorrow",
            {"self_billing_agreed_date": date(2026, 11, 24)},
            ["SELF_BILLING_NOT_AGREED"],
        ),
        ("no proof of F-tax", {"f_skatt_checked_date": None}, ["F_SKATT_UNPROVEN"]),
        (
            "everything at once",
            {
                "self_billing_agreed_date": None,
                "f_skatt_checked_date": None,
                "vat_number": None,
                "address": NOWHERE,
            },
            [
                "SELF_BILLING_NOT_AGREED",
                "F_SKATT_UNPROVEN",
                "SUPPLIER_ADDRESS_MISSING",
            ],
        ),
        (
            "a company abroad",
            {"address": Address(line1="Gade 1", postal_code="1000", city="Kbh", country="DK")},
            ["SUPPLIER_ABROAD"],
        ),
        ("an employee", {"kind": ConsultantKind.EMPLOYEE}, ["SELF_BILLING_OF_PERSON"]),
        ("paid by the hour", {"kind": ConsultantKind.HOURLY}, ["SELF_BILLING_OF_PERSON"]),
        ("through the firm", {"kind": ConsultantKind.SELF_EMPLOYED}, ["SELF_BILLING_OF_PERSON"]),
    ],
)
def test_we_write_only_what_was_agreed_and_proven(
    case: str, about: dict[str, object], codes: list[str]
) -> None:
    reasons = reasons_not_to_self_bill(card(**about), US, TODAY, has_earned=False)
    assert [each.code for each in reasons] == codes, case


@pytest.mark.parametrize("kind", ConsultantKind)
def test_what_was_earned_as_a_company_is_invoiced_as_one(kind: ConsultantKind) -> None:
    now_is = card(kind=kind)
    assert reasons_not_to_self_bill(now_is, US, TODAY, has_earned=True) == []
    rows = self_bill_vat([share("400")], now_is, company_entry())
    assert rows is not None
    assert [(row.rate.percent, row.vat) for row in rows] == [(Decimal(25), kr("100"))]


def share(amount: str, day: date = TODAY) -> PayShare:
    return PayShare(
        id=PayReleaseId.new(), line=line("400", day), amount=kr(amount), released_at=now()
    )


@pytest.mark.parametrize(
    ("case", "released", "standing"),
    [
        ("all at once", ["400"], ["400"]),
        ("as the customer pays", ["106.67", "133.33", "160"], ["106.67", "133.33", "160"]),
        ("half of it is taken back", ["400", "-200"], ["200"]),
        ("all of it is taken back", ["200", "-200"], []),
        ("taken back and released again", ["200", "-200", "200"], ["200"]),
        ("the latest is taken back first", ["100", "100", "-150"], ["50"]),
        ("taken back where an earlier bill asked for it", ["-200"], ["-200"]),
        ("of that, some is released again", ["-200", "50"], ["-150"]),
        ("nothing was released", [], []),
    ],
)
def test_what_stands_of_the_shares_of_a_line(
    case: str, released: list[str], standing: list[str]
) -> None:
    found = standing_shares(map(share, released))
    assert [one.amount for one in found] == [kr(amount) for amount in standing]


def test_what_is_left_of_a_share_is_the_share_that_was_released() -> None:
    first, back = share("400"), share("-100")
    assert [one.id for one in standing_shares([first, back])] == [first.id]


def test_vat_is_that_of_a_service_rounded_once() -> None:
    rows = self_bill_vat([share("100.01"), share("100.01")], card(), company_entry())
    assert rows is not None
    assert [(row.rate.percent, row.net, row.vat) for row in rows] == [
        (Decimal(25), kr("200.02"), Money(5_001))
    ]


def test_no_vat_is_guessed_where_the_card_tells_none() -> None:
    abroad = Address(line1="Gade 1", postal_code="1000", city="Kbh", country="DK")
    assert self_bill_vat([share("400")], card(address=abroad), US) is None


def test_a_company_that_is_not_registered_adds_no_vat() -> None:
    rows = self_bill_vat([share("100.01")], card(vat_number=None), US)
    assert rows is not None
    assert [(row.case, row.rate.percent, row.net, row.vat) for row in rows] == [
        (VatCase.EXEMPT, Decimal(0), kr("100.01"), Money(0))
    ]
