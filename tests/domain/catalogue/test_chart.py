"""A chart of accounts, and what it says of the accounts of articles."""

import pytest

from reskontra.domain.catalogue.chart import (
    COLUMNS,
    Account,
    account_of,
    likeness_of_cells,
    reasons_not_to_book_on,
)


def test_a_whole_row() -> None:
    row = account_of({"number": "3001", "name": " Försäljning "})
    assert (row.entry, row.reasons) == (Account("3001", "Försäljning"), ())


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({"number": "300", "name": "A"}, ["ACCOUNT_INVALID"]),
        ({"number": "30011", "name": "A"}, ["ACCOUNT_INVALID"]),
        ({"number": "3001"}, ["REQUIRED"]),
        ({"number": "=1", "name": "A"}, ["CELL_FORMULA"]),
        ({"number": "x", "name": ""}, ["ACCOUNT_INVALID", "REQUIRED"]),
        ({}, ["ROW_EMPTY"]),
    ],
)
def test_every_reason_against_a_row(cells: dict[str, str], codes: list[str]) -> None:
    assert [reason.code for reason in account_of(cells).reasons] == codes


def test_an_account_is_the_same_by_its_number() -> None:
    assert likeness_of_cells({"number": " 3001 "}) == "3001"
    assert likeness_of_cells({}) is None


@pytest.mark.parametrize(
    ("account", "chart", "codes"),
    [
        ("3001", frozenset({"3001"}), []),
        ("3002", frozenset({"3001"}), ["ACCOUNT_NOT_IN_CHART"]),
        ("3002", frozenset(), ["ACCOUNT_NOT_IN_CHART"]),
        ("3002", None, []),
        (None, frozenset({"3001"}), []),
    ],
)
def test_an_article_is_booked_on_what_the_chart_has(
    account: str | None, chart: frozenset[str] | None, codes: list[str]
) -> None:
    assert [reason.code for reason in reasons_not_to_book_on(account, chart)] == codes


def test_the_columns_are_those_of_a_read_file() -> None:
    assert tuple(column.sv for column in COLUMNS) == ("Konto", "Benämning")
