"""The chart of accounts that a firm brings along, by which accounts of articles are checked."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from reskontra.domain.catalogue.refusals import AccountInvalid, AccountNotInChart
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line
from reskontra.domain.sheets.cells import cell_reasons, unquoted
from reskontra.domain.sheets.rows import Row
from reskontra.domain.sheets.views import Column

COLUMNS: Final = (
    Column(
        field="number",
        sv="Konto",
        en="Account",
        others=("Kontonummer", "Kontonr", "Account number"),
        example="3001",
        is_needed=True,
    ),
    Column(
        field="name",
        sv="Benämning",
        en="Name",
        others=("Kontonamn", "Namn", "Account name", "Text"),
        example="Försäljning inom Sverige, 25 % moms",
        is_needed=True,
    ),
)
ACCOUNT: Final = re.compile(r"[1-9][0-9]{3}", re.ASCII)


class Account(NamedTuple):
    """An account of the chart."""

    number: str
    name: str


def account_of(cells: Mapping[str, str]) -> Row[Account]:
    """Read a row; every reason against it at once."""
    reasons: list[Refusal] = list(cell_reasons(cells, COLUMNS))
    if reasons:
        return Row(None, tuple(reasons))
    number, name = (one_line(unquoted(cells.get(field, ""))) for field in ("number", "name"))
    if ACCOUNT.fullmatch(number) is None:
        reasons.append(AccountInvalid(path=("number",)))
    reasons += text_reasons(name, ("name",), is_required=True)
    return Row(None if reasons else Account(number, name), tuple(reasons))


def likeness_of_cells(cells: Mapping[str, str]) -> str | None:
    """What a row as it came is recognised by: its number."""
    return one_line(unquoted(cells.get("number", ""))) or None


def reasons_not_to_book_on(account: str | None, chart: AbstractSet[str] | None) -> list[Refusal]:
    """Why an article may not have an account; without a chart nobody can tell."""
    if account is None or chart is None or account in chart:
        return []
    return [AccountNotInChart(path=("account",), number=account)]
