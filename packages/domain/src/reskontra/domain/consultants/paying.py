"""What an hour of one type pays a consultant, from a day on."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from reskontra.domain.catalogue.articles import MOST_DECIMALS, PRICE_BOUND, is_exact
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.refusals import PayUnusable
from reskontra.domain.consultants.refusals import PayTwice, TooManyPays
from reskontra.domain.consultants.views import PayRow
from reskontra.domain.kernel.refusals import Refusal

MOST_ROWS: Final = 500


def reasons_not_to_pay(rows: Sequence[PayRow]) -> Iterator[Refusal]:
    """Every reason against rows of pay at once, in their order."""
    if len(rows) > MOST_ROWS:
        yield TooManyPays(path=("pay",), maximum=MOST_ROWS)
        return
    seen: set[tuple[HourTypeId, date]] = set()
    for place, row in enumerate(rows):
        if not is_exact(row.pay, PRICE_BOUND):
            yield PayUnusable(path=("pay", place, "pay"), maximum_decimals=MOST_DECIMALS)
        key = row.hour_type_id, row.valid_from
        if key in seen:
            yield PayTwice(path=("pay", place, "validFrom"))
        seen.add(key)
