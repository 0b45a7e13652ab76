"""What the catalogue may hold about a type of hours."""

from decimal import Decimal

import pytest

from reskontra.domain.catalogue.hour_types import (
    MOST_WINDOWS,
    reasons_not_to_list,
    terms_reasons,
    tidied,
)
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.refusals import Refusal
from tests.factories.catalogue import hour_type_entry, window

SWEDEN = country_of("SE")


def told(reasons: list[Refusal]) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.path)) for each in reasons]


def test_texts_are_written_clean() -> None:
    entry = tidied(
        hour_type_entry(
            number="  T  1 ",
            name="Konsult\n",
            account=" ",
            pay_code=" 110 ",
            exemption="10:15",
            windows=(window(name=" Kväll  sent "),),
        )
    )
    assert (entry.number, entry.name, entry.account, entry.pay_code) == (
        "T 1",
        "Konsult",
        None,
        "110",
    )
    assert entry.exemption is None
    assert [each.name for each in entry.windows] == ["Kväll sent"]


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"number": ""}, "REQUIRED", "number"),
        ({"number": "1" * 41}, "TOO_LONG", "number"),
        ({"name": ""}, "REQUIRED", "name"),
        ({"name_en": "n" * 201}, "TOO_LONG", "nameEn"),
        ({"vat_class": VatClass.EXEMPT, "exemption": "10:99"}, "EXEMPTION_UNKNOWN", "exemption"),
        ({"account": "300"}, "ACCOUNT_INVALID", "account"),
        ({"pay_code": "1" * 21}, "TOO_LONG", "payCode"),
        ({"price": Decimal("-0.01")}, "PRICE_UNUSABLE", "price"),
        ({"pay": Decimal("0.0000001")}, "PAY_UNUSABLE", "pay"),
        ({"pay": Decimal(10) ** 13}, "PAY_UNUSABLE", "pay"),
        ({"price_debit": DebitTerms(-1, 1)}, "OUT_OF_RANGE", "priceDebit.minimumMinutes"),
        ({"price_debit": DebitTerms(1441, 1)}, "OUT_OF_RANGE", "priceDebit.minimumMinutes"),
        ({"pay_debit": DebitTerms(0, 0)}, "OUT_OF_RANGE", "payDebit.startedMinutes"),
        ({"pay_debit": DebitTerms(0, 481)}, "OUT_OF_RANGE", "payDebit.startedMinutes"),
        ({"windows": (window(name=""),)}, "REQUIRED", "windows.0.name"),
        ({"windows": (window(days=frozenset()),)}, "REQUIRED", "windows.0.days"),
        (
            {"windows": (window(price_percent=Decimal(1000)),)},
            "PERCENT_UNUSABLE",
            "windows.0.pricePercent",
        ),
        (
            {"windows": (window(), window(name="Natt", pay_percent=Decimal(-1)))},
            "PERCENT_UNUSABLE",
            "windows.1.payPercent",
        ),
        ({"windows": (window(), window(name="KVÄLL"))}, "WINDOW_TWICE", "windows.1.name"),
        ({"windows": (window(),) * (MOST_WINDOWS + 1)}, "TOO_MANY_WINDOWS", "windows"),
    ],
)
def test_what_is_wrong_is_told_on_its_field(about: dict[str, object], code: str, path: str) -> None:
    assert told(reasons_not_to_list(hour_type_entry(**about), SWEDEN)) == [(code, path)]


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_fields() -> None:
    windows = (window(name="", days=frozenset()), window(name=""))
    entry = hour_type_entry(number="", pay=Decimal(-1), windows=windows)
    assert told(reasons_not_to_list(entry, SWEDEN)) == [
        ("REQUIRED", "number"),
        ("PAY_UNUSABLE", "pay"),
        ("REQUIRED", "windows.0.name"),
        ("REQUIRED", "windows.0.days"),
        ("REQUIRED", "windows.1.name"),
    ]


def test_terms_alone_are_told_below_their_own_path() -> None:
    entry = hour_type_entry(price=Decimal(-1), windows=(window(name=""),))
    assert told(terms_reasons(entry, ("terms",))) == [
        ("PRICE_UNUSABLE", "terms.price"),
        ("REQUIRED", "terms.windows.0.name"),
    ]


def test_work_may_be_free_on_both_sides_and_have_many_windows() -> None:
    windows = tuple(window(name=str(place)) for place in range(MOST_WINDOWS))
    entry = hour_type_entry(price=Decimal(0), pay=Decimal(0), windows=windows)
    assert reasons_not_to_list(entry, SWEDEN) == []
