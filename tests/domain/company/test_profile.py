"""What a company may say of itself."""

from dataclasses import replace

import pytest

from reskontra.domain.company.looks import PageSettings
from reskontra.domain.company.profile import (
    missing_on_invoices,
    reasons_not_to_keep,
    reasons_not_to_show,
    tidied,
)
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.countries.references import OcrLevel
from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.kernel.addresses import NOWHERE, Address
from tests.factories.company import ENTRY, company_entry


def test_everything_gets_its_written_form() -> None:
    loose = CompanyEntry(
        name="  Åkeri   AB ", org_number="5567037485", vat_number="se556703748501",
        bankgiro="50501055", plusgiro="9019506", iban="se35 5000 0000 0549 1000 0003",
        bic="handsess", address=Address(postal_code="11418"), email=" a@b.se ", phone="",
    )  # fmt: skip
    tidy = tidied(loose, SWEDEN)
    assert (tidy.name, tidy.org_number, tidy.vat_number) == (
        "Åkeri AB",
        "556703-7485",
        "SE556703748501",
    )
    assert (tidy.bankgiro, tidy.plusgiro, tidy.bic) == ("5050-1055", "90 19 50-6", "HANDSESS")
    assert (tidy.iban, tidy.address.postal_code) == ("SE3550000000054910000003", "114 18")
    assert (tidy.email, tidy.phone) == ("a@b.se", None)
    assert tidied(tidy, SWEDEN) == tidy


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"name": " "}, "REQUIRED", ("name",)),
        ({"name": "x" * 201}, "TOO_LONG", ("name",)),
        ({"org_number": "556703-7486"}, "ORG_NUMBER_INVALID", ("orgNumber",)),
        ({"vat_number": "SE1"}, "VAT_NUMBER_INVALID", ("vatNumber",)),
        ({"email": "nobody"}, "EMAIL_INVALID", ("email",)),
        ({"website": "javascript:alert(1)"}, "WEBSITE_INVALID", ("website",)),
        ({"bankgiro": "123-4567"}, "BANKGIRO_INVALID", ("bankgiro",)),
        ({"plusgiro": "90 19 50-7"}, "PLUSGIRO_INVALID", ("plusgiro",)),
        ({"iban": "SE00"}, "IBAN_INVALID", ("iban",)),
        ({"bic": "??"}, "BIC_INVALID", ("bic",)),
        ({"sms_sender": "Åkeri"}, "SMS_SENDER_INVALID", ("smsSender",)),
        ({"sms_sender": "Akeriet i Vast"}, "SMS_SENDER_INVALID", ("smsSender",)),
        ({"swish_number": "070-123 45 67"}, "SWISH_NUMBER_INVALID", ("swishNumber",)),
        ({"ocr_level": OcrLevel.FIXED_LENGTH}, "OCR_LENGTHS_INVALID", ("ocrLengths",)),
        (
            {"page": PageSettings(colour="#ffd800")},
            "PAGE_COLOUR_TOO_LIGHT",
            ("page", "colour"),
        ),
        ({"payment_terms_days": -1}, "OUT_OF_RANGE", ("paymentTermsDays",)),
        ({"locale": "xx"}, "LOCALE_UNSUPPORTED", ("locale",)),
    ],
)
def test_reasons_not_to_keep(about: dict[str, object], code: str, path: tuple[str, ...]) -> None:
    entry = tidied(company_entry(**about), SWEDEN)
    found = reasons_not_to_keep(entry, SWEDEN)
    assert [(reason.code, reason.path) for reason in found] == [(code, path)]


def test_everything_wrong_is_told_at_once() -> None:
    entry = tidied(CompanyEntry(name="", org_number="1", bankgiro="2", iban="3"), SWEDEN)
    assert len(reasons_not_to_keep(entry, SWEDEN)) == 4


def test_what_an_invoice_still_lacks() -> None:
    assert missing_on_invoices(replace(ENTRY, vat_number="SE556703748501")) == ()
    bare = replace(ENTRY, seat="", address=NOWHERE, bankgiro=None)
    assert missing_on_invoices(bare) == ("vatNumber", "seat", "address", "bankgiro")


@pytest.mark.parametrize(
    ("sha256", "media_type", "count"),
    [("ab" * 32, "image/png", 0), ("ab" * 32, "text/html", 1), ("../../etc", "image/png", 1)],
)
def test_logos(sha256: str, media_type: str, count: int) -> None:
    assert len(reasons_not_to_show(sha256, media_type)) == count
