"""Whether an invoice that did not arrive is sent another way."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.rerouting import is_lost, ways_lost
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
LATER = NOON + timedelta(seconds=1)
LOST = ParcelStatus(
    id=ParcelId.new(),
    purpose="INVOICE",
    subject="inv_1",
    channel=Channel.EMAIL,
    recipient="a@b.se",
    generation=2,
    state=ParcelState.BOUNCED,
    attempts=1,
    reason="550",
    attachments=(),
    created_at=NOON,
    due_at=NOON,
    updated_at=NOON,
    sent_at=NOON,
)
ISSUED, PARTLY = InvoiceState.ISSUED, InvoiceState.PARTLY_PAID


@pytest.mark.parametrize(
    ("beside", "states", "is_so"),
    [
        ([], [ISSUED, PARTLY], [True, True]),
        ([], [InvoiceState.PAID, InvoiceState.CREDITED], [False, False]),
        ([{"state": ParcelState.SENT}], [ISSUED], [False]),
        ([{"state": ParcelState.QUEUED}], [ISSUED], [False]),
        ([{"state": ParcelState.CANCELLED, "updated_at": LATER}], [ISSUED], [True]),
        ([{"state": ParcelState.FAILED}], [ISSUED], [True]),
        ([{"state": ParcelState.FAILED, "updated_at": LATER}], [ISSUED], [False]),
        ([{"state": ParcelState.SENT, "generation": 1}], [ISSUED], [True]),
        ([{"state": ParcelState.CANCELLED, "generation": 3}], [ISSUED], [False]),
    ],
)
def test_is_lost(
    beside: list[dict[str, object]], states: list[InvoiceState], is_so: list[bool]
) -> None:
    others = [varied(LOST, id=ParcelId.new(), **about) for about in beside]
    assert [is_lost(LOST, [LOST, *others], state) for state in states] == is_so


def test_a_way_that_lost_one_is_not_tried_again() -> None:
    sent = varied(LOST, channel=Channel.SMS, state=ParcelState.SENT)
    assert ways_lost([LOST, sent]) == {Channel.EMAIL}
