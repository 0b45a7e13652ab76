"""Rows of other programs become customers, or are told what they lack."""

import pytest

from reskontra.domain.customers.importing import (
    COLUMNS,
    likeness_of,
    likeness_of_cells,
    row_of,
)
from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.sheets.headings import cells_of, columns_of
from reskontra.domain.sheets.rows import repeats
from reskontra.domain.sheets.views import Sheet

AB = "556703-7485"


def told(**cells: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(reason.code, reason.path) for reason in row_of(cells).reasons]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"kind": "Privatperson"}, CustomerKind.PERSON),
        ({"kind": "FÖRETAG"}, CustomerKind.COMPANY),
        ({"kind": "Enskild firma", "orgNumber": "850709-9805"}, CustomerKind.COMPANY),
        ({"kind": "Kommun", "orgNumber": "212000-0142"}, CustomerKind.AUTHORITY),
        ({"orgNumber": AB}, CustomerKind.COMPANY),
        ({"orgNumber": "16" + AB.replace("-", "")}, CustomerKind.COMPANY),
        ({"orgNumber": "202100-5489"}, CustomerKind.AUTHORITY),
        ({"vatNumber": "DE123456789", "country": "DE"}, CustomerKind.COMPANY),
    ],
)
def test_who_it_is_follows_from_the_word_or_the_number(
    cells: dict[str, str], kind: CustomerKind
) -> None:
    row = row_of({"name": "Kunden", **cells})
    assert row.reasons == ()
    assert row.entry is not None
    assert row.entry.kind is kind


@pytest.mark.parametrize("cells", [{}, {"orgNumber": "850709-9805"}, {"kind": "kompis"}])
def test_who_it_is_is_never_guessed(cells: dict[str, str]) -> None:
    assert ("CUSTOMER_KIND_UNCLEAR", ("kind",)) in told(name="Eva Ek", **cells)


@pytest.mark.parametrize(
    ("cells", "reasons"),
    [
        ({"orgNumber": "556703-7486"}, [("ORG_NUMBER_INVALID", ("orgNumber",))]),
        ({"postalCode": "12"}, [("POSTAL_CODE_INVALID", ("address", "postalCode"))]),
        ({"email": "eva"}, [("EMAIL_INVALID", ("email",))]),
        ({"country": "Norge"}, [("COUNTRY_UNKNOWN", ("address", "country"))]),
        ({"paymentTermsDays": "snart"}, [("OUT_OF_RANGE", ("paymentTermsDays",))]),
        ({"paymentTermsDays": "400"}, [("OUT_OF_RANGE", ("paymentTermsDays",))]),
        ({"locale": "finska"}, [("LOCALE_UNSUPPORTED", ("locale",))]),
        ({"name": "=1+1"}, [("CELL_FORMULA", ("name",))]),
        (
            {"email": "eva", "gln": "1"},
            [("EMAIL_INVALID", ("email",)), ("GLN_INVALID", ("gln",))],
        ),
    ],
)
def test_every_reason_against_a_row_is_told_at_once(
    cells: dict[str, str], reasons: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert told(**{"name": "Kunden", "kind": "företag", **cells}) == reasons


@pytest.mark.parametrize("text", ["30", "30 dagar", "Netto 30", "30 dagar netto", "30 days"])
def test_terms_are_read_as_people_write_them(text: str) -> None:
    entry = row_of({"name": "Kunden", "kind": "företag", "paymentTermsDays": text}).entry
    assert entry is not None
    assert entry.payment_terms_days == 30


def test_the_same_customer_twice_in_a_table_is_found() -> None:
    rows = [
        {"name": "A", "orgNumber": AB},
        {"name": "Eva", "postalCode": "114 18"},
        {},
        {"name": "B", "orgNumber": "16" + AB.replace("-", "")},
        {"name": "EVA", "postalCode": "11418"},
        {"name": "Eva", "postalCode": "114 19"},
        {},
    ]
    assert repeats(rows, likeness_of_cells) == {3: 0, 4: 1}


def test_customers_are_the_same_by_number_or_else_by_name_place_and_mail() -> None:
    with_number = row_of({"name": "A", "orgNumber": AB, "email": "a@x.se"}).entry
    without = row_of({"name": "Eva Ek", "kind": "person", "email": "Eva@X.se"}).entry
    assert with_number is not None
    assert without is not None
    assert likeness_of(with_number) == (AB, "", "", "")
    assert likeness_of(without) == ("", "eva ek", "", "eva@x.se")


def test_a_table_of_the_examples_would_be_taken() -> None:
    sheet = Sheet(tuple(c.sv for c in COLUMNS), (tuple(c.example for c in COLUMNS),))
    columns = columns_of(sheet, COLUMNS)
    assert columns.unknown == ()
    (row,) = sheet.rows
    assert row_of(cells_of(row, columns, len(sheet.headings))).reasons == ()


def test_no_name_of_a_heading_means_two_fields() -> None:
    names = [(name.lower(), column.field) for column in COLUMNS for name in column.names]
    assert len(dict(names)) == len(set(names))


def test_a_text_that_looks_like_a_formula_is_taken_when_it_is_marked_as_text() -> None:
    entry = row_of({"name": "'=1+1", "kind": "företag", "phone": "'+46 8 1"}).entry
    assert entry is not None
    assert (entry.name, entry.phone) == ("=1+1", "+46 8 1")
