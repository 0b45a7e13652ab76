"""In which order ways to a customer are tried."""

import pytest

from reskontra.domain.customers.ordering import USUAL_ORDER, reasons_not_to_order
from reskontra.domain.kernel.channels import Channel


@pytest.mark.parametrize(
    ("channels", "codes"),
    [
        (USUAL_ORDER, []),
        ([Channel.EMAIL], []),
        ([], ["REQUIRED"]),
        ([Channel.EMAIL, Channel.SMS, Channel.EMAIL], ["CHANNEL_NAMED_TWICE"]),
    ],
)
def test_reasons_not_to_order(channels: list[Channel], codes: list[str]) -> None:
    assert [reason.code for reason in reasons_not_to_order(channels)] == codes


def test_the_usual_order_has_every_way() -> None:
    assert set(USUAL_ORDER) == set(Channel)
