"""Who answers for what."""

import pytest

from reskontra.domain.kernel.channels import Channel
from reskontra.workers import switchboard
from reskontra.workers.connectors.smtp.connector import SmtpDelivery
from reskontra.workers.ports.delivery import DeliveryRefused
from reskontra.workers.settings import Settings
from reskontra.workers.switchboard import carrier, carriers
from tests.support.workers import Workers


def test_mail_goes_by_smtp() -> None:
    assert isinstance(carriers(Settings(database_url="x"))[Channel.EMAIL], SmtpDelivery)


async def test_a_channel_that_nobody_serves_refuses_the_parcel(workers: Workers) -> None:
    assert carrier(Channel.EMAIL) is workers.board.carriers[Channel.EMAIL]
    with pytest.raises(DeliveryRefused, match="NO_CARRIER"):
        carrier(Channel.PEPPOL)


def test_an_actor_in_a_process_that_was_never_set_up_is_a_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(switchboard, "_plugged", [])
    with pytest.raises(switchboard.NotPluggedInFault):
        switchboard.plugged()
