"""Rows of other programs become articles, or are told what they lack."""

from decimal import Decimal

import pytest

from reskontra.domain.catalogue.importing import (
    COLUMNS,
    SOLD_WORDS,
    VAT_CLASS_WORDS,
    likeness_of_cells,
    row_of,
)
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.sheets.headings import cells_of, columns_of
from reskontra.domain.sheets.views import Sheet

HOUR = {"number": "1", "name": "Timme", "price": "1 250,00", "vatClass": "25 %", "sold": "Tjänst"}


def told(**cells: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(reason.code, reason.path) for reason in row_of({**HOUR, **cells}).reasons]


def test_a_whole_row() -> None:
    entry = row_of({**HOUR, "nameEn": "Hour", "unit": "tim", "account": "3001"}).entry
    assert entry is not None
    assert (entry.number, entry.name, entry.name_en, entry.unit) == ("1", "Timme", "Hour", "tim")
    assert (entry.price, entry.vat_class, entry.sold, entry.account) == (
        Decimal(1250),
        VatClass.STANDARD,
        Sold.SERVICE,
        "3001",
    )


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("25", VatClass.STANDARD),
        ("25,00 %", VatClass.STANDARD),
        ("NORMAL", VatClass.STANDARD),
        ("livsmedel", VatClass.FOOD),
        ("Böcker", VatClass.BOOKS),
        ("Momsfri", VatClass.EXEMPT),
        ("Exempt", VatClass.EXEMPT),
    ],
)
def test_a_vat_class_is_known_by_its_words(word: str, kind: VatClass) -> None:
    entry = row_of({**HOUR, "vatClass": word}).entry
    assert entry is not None
    assert entry.vat_class is kind


@pytest.mark.parametrize("word", ["", "12", "12 %", "6", "0", "0 %", "25,5", "125", "hälften"])
def test_a_vat_class_is_never_guessed(word: str) -> None:
    assert told(vatClass=word) == [("VAT_CLASS_UNCLEAR", ("vatClass",))]


@pytest.mark.parametrize(
    ("cells", "reasons"),
    [
        ({"price": "dyrt"}, [("PRICE_UNREADABLE", ("price",))]),
        ({"price": ""}, [("PRICE_UNREADABLE", ("price",))]),
        ({"price": "-5"}, [("PRICE_UNUSABLE", ("price",))]),
        ({"price": "0,1234567"}, [("PRICE_UNUSABLE", ("price",))]),
        ({"sold": "grej"}, [("KIND_OF_SALE_UNCLEAR", ("sold",))]),
        ({"account": "30"}, [("ACCOUNT_INVALID", ("account",))]),
        ({"number": ""}, [("REQUIRED", ("number",))]),
        ({"name": "=A1"}, [("CELL_FORMULA", ("name",))]),
        (
            {"price": "x", "vatClass": "y"},
            [("PRICE_UNREADABLE", ("price",)), ("VAT_CLASS_UNCLEAR", ("vatClass",))],
        ),
    ],
)
def test_every_reason_against_a_row_is_told_at_once(
    cells: dict[str, str], reasons: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert told(**cells) == reasons


def test_articles_are_the_same_by_their_number_whatever_its_case() -> None:
    assert likeness_of_cells({"number": "A-1"}) == likeness_of_cells({"number": "a-1"})
    assert likeness_of_cells({"number": "'-1"}) == "-1"
    assert likeness_of_cells({}) is None


def test_each_class_and_kind_has_words_that_mean_nothing_else() -> None:
    for words, kinds in ((VAT_CLASS_WORDS, VatClass), (SOLD_WORDS, Sold)):
        assert set(words) == set(kinds)
        every = [word.lower() for those in words.values() for word in dict.fromkeys(those)]
        assert len(every) == len(set(every))


def test_a_table_of_the_examples_would_be_taken() -> None:
    sheet = Sheet(tuple(c.sv for c in COLUMNS), (tuple(c.example for c in COLUMNS),))
    columns = columns_of(sheet, COLUMNS)
    assert columns.unknown == ()
    (row,) = sheet.rows
    assert row_of(cells_of(row, columns, len(sheet.headings))).reasons == ()
