"""What the register takes about a consultant, and what it takes away from other kinds."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.consultants.register import (
    MOST_QUALIFICATIONS,
    reasons_not_to_register,
    tidied,
)
from reskontra.domain.consultants.views import ConsultantEntry, ConsultantKind, Release
from reskontra.domain.kernel.addresses import Address
from tests.factories import varied
from tests.factories.consultants import company_entry, consultant_entry

TODAY = date(2026, 3, 2)
SELF_EMPLOYED = ConsultantKind.SELF_EMPLOYED


def refused(entry: ConsultantEntry) -> list[tuple[str, str]]:
    reasons = reasons_not_to_register(tidied(entry), TODAY)
    return [(each.code, ".".join(map(str, each.path))) for each in reasons]


@pytest.mark.parametrize(
    "entry",
    [
        consultant_entry(),
        consultant_entry(kind=ConsultantKind.EMPLOYEE, email=None, phone=None),
        company_entry(),
        company_entry(org_number="811218-9876", f_skatt_checked_date=TODAY),
        company_entry(org_number="GB 123", address=Address(country="GB")),
        consultant_entry(kind=SELF_EMPLOYED, fee_percent=Decimal("6.5")),
        consultant_entry(release=Release.ON_DATE, release_day=31),
    ],
    ids=["hourly", "employee", "company", "sole trader", "abroad", "through the firm", "on a day"],
)
def test_consultants_of_every_kind_are_taken(entry: ConsultantEntry) -> None:
    assert refused(entry) == []


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        ({"name": " "}, ("REQUIRED", "name")),
        ({"email": "karin"}, ("EMAIL_INVALID", "email")),
        ({"phone": "0" * 101}, ("TOO_LONG", "phone")),
        ({"locale": "fi"}, ("LOCALE_UNSUPPORTED", "locale")),
        ({"kind": SELF_EMPLOYED}, ("REQUIRED", "feePercent")),
        ({"kind": SELF_EMPLOYED, "fee_percent": Decimal(100)}, ("FEE_UNUSABLE", "feePercent")),
        ({"kind": SELF_EMPLOYED, "fee_percent": Decimal(-1)}, ("FEE_UNUSABLE", "feePercent")),
        ({"qualifications": ("x" * 101,)}, ("TOO_LONG", "qualifications.0")),
        ({"priority": 0}, ("OUT_OF_RANGE", "priority")),
        ({"release": Release.ON_DATE}, ("REQUIRED", "releaseDay")),
        ({"release": Release.ON_DATE, "release_day": 32}, ("OUT_OF_RANGE", "releaseDay")),
    ],
)
def test_what_cannot_be_kept_is_refused(about: dict[str, object], reason: tuple[str, str]) -> None:
    assert refused(consultant_entry(**about)) == [reason]


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        ({"org_number": None}, ("ORG_NUMBER_MISSING", "orgNumber")),
        ({"org_number": "556677-8898"}, ("ORG_NUMBER_INVALID", "orgNumber")),
        ({"vat_number": "SE1"}, ("VAT_NUMBER_INVALID", "vatNumber")),
        (
            {"f_skatt_checked_date": date(2026, 3, 3)},
            ("CHECKED_IN_FUTURE", "fSkattCheckedDate"),
        ),
    ],
)
def test_a_company_is_held_to_what_its_invoices_need(
    about: dict[str, object], reason: tuple[str, str]
) -> None:
    assert refused(company_entry(**about)) == [reason]


def test_too_many_qualifications_are_refused_as_one() -> None:
    named = tuple(f"Q{number}" for number in range(MOST_QUALIFICATIONS + 1))
    assert refused(consultant_entry(qualifications=named)) == [
        ("TOO_MANY_QUALIFICATIONS", "qualifications")
    ]


def test_what_is_written_is_tidied() -> None:
    entry = tidied(
        consultant_entry(
            name="  Karin   Ek ", email=" ", qualifications=(" Tolk ", "tolk", "", "Läkare")
        )
    )
    assert (entry.name, entry.email, entry.qualifications) == (
        "Karin Ek",
        None,
        ("Tolk", "Läkare"),
    )


def test_one_who_is_no_company_any_more_keeps_the_numbers_that_its_invoices_need() -> None:
    company = company_entry(
        vat_number="SE556677889901",
        f_skatt_checked_date=TODAY,
        self_billing_agreed_date=TODAY,
        fee_percent=Decimal(5),
        release_day=25,
    )
    kept = tidied(company)
    assert (kept.f_skatt_checked_date, kept.self_billing_agreed_date) == (TODAY, TODAY)
    assert (kept.fee_percent, kept.release_day) == (None, None)
    hourly = tidied(varied(company, kind=ConsultantKind.HOURLY))
    assert (hourly.org_number, hourly.vat_number) == (kept.org_number, kept.vat_number)
    assert (hourly.f_skatt_checked_date, hourly.self_billing_agreed_date) == (TODAY, TODAY)
