"""What was refused can be told in words later."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.reasons import from_json, to_json
from reskontra.domain.jobs.views import Reason
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import OutOfRange

# The same in every process that runs tests, since it is part of a test's name.
SOME_ID = InvoiceId.parse("inv_01m8akz9hdfrsbtt7vkrm5kfxj")


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        (Money(123_450), Money(123_450)),
        (Decimal("12.50"), Decimal("12.50")),
        (date(2026, 10, 31), date(2026, 10, 31)),
        ((Decimal(1), "två"), [Decimal(1), "två"]),
        (7, 7),
        (None, None),
        (SOME_ID, str(SOME_ID)),
    ],
)
def test_a_fact_keeps_its_kind(fact: object, told: object) -> None:
    assert from_json(to_json([OutOfRange(maximum=fact)])) == (
        Reason("OUT_OF_RANGE", {"maximum": told}),
    )


def test_no_reasons_are_none() -> None:
    assert from_json(to_json([])) == ()
