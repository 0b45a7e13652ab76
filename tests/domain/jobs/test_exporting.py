"""A list is written if it holds something, and not too much."""

import pytest

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.exporting import MOST_EXPORTED, reasons_not_to_export


@pytest.mark.parametrize(
    ("count", "codes"),
    [
        (0, ["EXPORT_EMPTY"]),
        (1, []),
        (MOST_EXPORTED, []),
        (MOST_EXPORTED + 1, ["EXPORT_TOO_LONG"]),
    ],
)
def test_reasons_not_to_export(count: int, codes: list[str]) -> None:
    reasons = reasons_not_to_export([CustomerId.new()] * count)
    assert [one.code for one in reasons] == codes
