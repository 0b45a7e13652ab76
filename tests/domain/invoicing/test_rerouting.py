"""Whether an invoice that did not arrive is sent another way."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.rerouting import Loss, loss_of, ways_lost
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


NOTHING, SOME, ALL = Loss


@pytest.mark.parametrize(
    ("beside", "states", "losses"),
    [
        ([], [ISSUED, PARTLY], [ALL, ALL]),
        ([], [InvoiceState.PAID, InvoiceState.CREDITED], [NOTHING, NOTHING]),
        ([{"state": ParcelState.SENT}], [ISSUED], [SOME]),
        ([{"state": ParcelState.SENT}], [InvoiceState.PAID], [NOTHING]),
        ([{"state": ParcelState.DELIVERED}], [ISSUED], [SOME]),
        ([{"state": ParcelState.QUEUED}], [ISSUED], [SOME]),
        ([{"state": ParcelState.QUEUED}, {"state": ParcelState.FAILED}], [ISSUED], [SOME]),
        ([{"state": ParcelState.FAILED, "reason": "MAYBE_SENT TIMEOUT"}], [ISSUED], [SOME]),
        ([{"state": ParcelState.CANCELLED, "updated_at": LATER}], [ISSUED], [ALL]),
        ([{"state": ParcelState.FAILED}], [ISSUED], [ALL]),
        ([{"state": ParcelState.FAILED, "updated_at": LATER}], [ISSUED], [NOTHING]),
        ([{"state": ParcelState.SENT, "generation": 1}], [ISSUED], [ALL]),
        ([{"state": ParcelState.CANCELLED, "generation": 3}], [ISSUED], [NOTHING]),
    ],
)
def test_loss_of(
    beside: list[dict[str, object]], states: list[InvoiceState], losses: list[Loss]
) -> None:
    others = [varied(LOST, id=ParcelId.new(), **about) for about in beside]
    assert [loss_of(LOST, [LOST, *others], state) for state in states] == losses


def test_what_may_have_arrived_is_not_sent_again_by_itself() -> None:
    maybe = varied(LOST, state=ParcelState.FAILED, reason="MAYBE_SENT HTTP_503")
    assert loss_of(maybe, [maybe], ISSUED) is NOTHING


def test_a_way_that_lost_one_is_not_tried_again() -> None:
    sent = varied(LOST, channel=Channel.SMS, state=ParcelState.SENT)
    assert ways_lost([LOST, sent]) == {Channel.EMAIL}
