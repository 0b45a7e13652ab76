"""What the catalogue may hold about an article."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.articles import (
    class_reasons,
    exemption_reasons,
    reasons_not_to_list,
    tidied,
)
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass
from tests.factories.catalogue import article_entry


def test_texts_are_written_clean() -> None:
    entry = tidied(article_entry(number="  A  1 ", name="Arbete\n", account="  "))
    assert (entry.number, entry.name, entry.account) == ("A 1", "Arbete", None)


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"number": ""}, "REQUIRED", "number"),
        ({"number": "1" * 41}, "TOO_LONG", "number"),
        ({"name": ""}, "REQUIRED", "name"),
        ({"name_en": "n" * 201}, "TOO_LONG", "nameEn"),
        ({"unit": "u" * 21}, "TOO_LONG", "unit"),
        ({"account": "300"}, "ACCOUNT_INVALID", "account"),
        ({"account": "0123"}, "ACCOUNT_INVALID", "account"),
        ({"account": "30٠1"}, "ACCOUNT_INVALID", "account"),
        ({"price": Decimal("-0.01")}, "PRICE_UNUSABLE", "price"),
        ({"price": Decimal("0.0000001")}, "PRICE_UNUSABLE", "price"),
        ({"price": Decimal(10) ** 13}, "PRICE_UNUSABLE", "price"),
        ({"price": Decimal("NaN")}, "PRICE_UNUSABLE", "price"),
    ],
)
def test_what_is_wrong_is_told_on_its_field(about: dict[str, object], code: str, path: str) -> None:
    (reason,) = reasons_not_to_list(article_entry(**about))
    assert (reason.code, reason.path) == (code, (path,))


def test_a_price_may_be_nothing_and_have_six_decimals() -> None:
    prices = [Decimal(0), Decimal("0.123456"), Decimal("9999999999999.999999")]
    assert [reasons_not_to_list(article_entry(price=each)) for each in prices] == [[], [], []]


@pytest.mark.parametrize(
    ("vat_class", "day", "codes"),
    [
        (VatClass.STANDARD, date(2026, 11, 26), []),
        (VatClass.EXEMPT, date(2026, 11, 26), []),
        (VatClass.DANCE, date(2026, 6, 30), []),
        # Nobody has read what became law from July.
        (VatClass.DANCE, date(2026, 7, 1), ["VAT_CLASS_WITHOUT_RATE"]),
    ],
)
def test_what_bears_no_known_rate_cannot_be_sold(
    vat_class: VatClass, day: date, codes: list[str]
) -> None:
    reasons = class_reasons(vat_class, day, country_of("SE"))
    assert [each.code for each in reasons] == codes
    assert all(each.path == ("vatClass",) for each in reasons)


@pytest.mark.parametrize(
    ("vat_class", "exemption", "kept", "codes"),
    [
        (VatClass.EXEMPT, " 10:15 ", "10:15", []),
        (VatClass.EXEMPT, None, None, []),
        (VatClass.EXEMPT, "10:99", "10:99", ["EXEMPTION_UNKNOWN"]),
        (VatClass.STANDARD, "10:15", None, []),
    ],
)
def test_what_is_exempt_may_say_by_which_paragraph(
    vat_class: VatClass, exemption: str | None, kept: str | None, codes: list[str]
) -> None:
    """The paragraphs of ML (2023:200) 10 kap.; what bears VAT has none."""
    entry = tidied(article_entry(vat_class=vat_class, exemption=exemption))
    assert entry.exemption == kept
    assert [each.code for each in exemption_reasons(entry.exemption, country_of("SE"))] == codes
