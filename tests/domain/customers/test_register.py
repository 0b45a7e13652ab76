"""What the register may hold about a customer."""

import pytest

from reskontra.domain.customers.register import reasons_not_to_register, tidied
from reskontra.domain.customers.views import Contact, ContactRole, CustomerEntry, CustomerKind
from reskontra.domain.kernel.addresses import Address
from tests.factories.customers import customer_entry


def found(entry: CustomerEntry) -> list[tuple[str, tuple[str, ...]]]:
    return [(reason.code, reason.path) for reason in reasons_not_to_register(tidied(entry))]


@pytest.mark.parametrize(
    ("kind", "text", "number"),
    [
        (CustomerKind.COMPANY, "5567037485", "556703-7485"),
        (CustomerKind.COMPANY, "8507099805", "850709-9805"),
        (CustomerKind.PERSON, "8507099805", "19850709-9805"),
        (CustomerKind.AUTHORITY, "2120000142", "212000-0142"),
    ],
)
def test_numbers_get_the_form_of_their_kind(kind: CustomerKind, text: str, number: str) -> None:
    entry = customer_entry(kind=kind, org_number=text)
    assert tidied(entry).org_number == number
    assert found(entry) == []


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"name": ""}, "REQUIRED", ("name",)),
        ({"org_number": "556703-7486"}, "ORG_NUMBER_INVALID", ("orgNumber",)),
        (
            {"kind": CustomerKind.PERSON, "org_number": "556703-7485"},
            "ORG_NUMBER_INVALID",
            ("orgNumber",),
        ),
        ({"kind": CustomerKind.AUTHORITY}, "ORG_NUMBER_MISSING", ("orgNumber",)),
        ({"vat_number": "SE12"}, "VAT_NUMBER_INVALID", ("vatNumber",)),
        ({"email": "nobody@"}, "EMAIL_INVALID", ("email",)),
        ({"address": Address(postal_code="1")}, "POSTAL_CODE_INVALID", ("address", "postalCode")),
        ({"payment_terms_days": 366}, "OUT_OF_RANGE", ("paymentTermsDays",)),
        ({"peppol_id": "5567037485"}, "PEPPOL_ID_INVALID", ("peppolId",)),
        ({"gln": "123"}, "GLN_INVALID", ("gln",)),
        ({"contacts": (Contact(name=""),)}, "REQUIRED", ("contacts", "0", "name")),
        (
            {"contacts": (Contact(name="A"), Contact(name="B", email="b"))},
            "EMAIL_INVALID",
            ("contacts", "1", "email"),
        ),
        ({"contacts": (Contact(name="A"),) * 51}, "TOO_MANY_CONTACTS", ("contacts",)),
    ],
)
def test_reasons_not_to_register(
    about: dict[str, object], code: str, path: tuple[str, ...]
) -> None:
    assert found(customer_entry(**about)) == [(code, path)]


def test_everything_wrong_is_told_at_once_in_input_order() -> None:
    entry = customer_entry(name="", org_number="1", email="2", gln="3")
    assert [path for _, path in found(entry)] == [("name",), ("orgNumber",), ("email",), ("gln",)]


def test_a_foreign_customer_has_a_number_of_its_own_kind() -> None:
    entry = customer_entry(
        org_number="HRB 12345", vat_number="de 123456789", address=Address(country="de")
    )
    assert found(entry) == []
    assert tidied(entry).vat_number == "DE123456789"


def test_roles_stand_once_each() -> None:
    contact = Contact(name="Anna", roles=(ContactRole.OTHER, ContactRole.INVOICES) * 2)
    tidy = tidied(customer_entry(contacts=(contact,)))
    assert tidy.contacts[0].roles == (ContactRole.INVOICES, ContactRole.OTHER)
