"""What comes back is held against the address that we wrote to."""

import pytest

from reskontra.domain.delivery.commands import (
    claim_parcel,
    lift_address,
    mark_address,
    note_report,
    settle_parcel,
)
from reskontra.domain.delivery.events import (
    AddressLifted,
    AddressRefused,
    ParcelBounced,
    ParcelDelivered,
)
from reskontra.domain.delivery.ids import AddressId, ParcelId
from reskontra.domain.delivery.queries import (
    addresses,
    count_troubled,
    parcel,
    refused_addresses,
    troubled_addresses,
)
from reskontra.domain.delivery.reports import Report, Told
from reskontra.domain.delivery.standing import MOST_SOFT, AddressState
from reskontra.domain.delivery.troubles import Severity
from reskontra.domain.delivery.views import AddressStatus, ParcelState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories import varied
from tests.factories.delivery import make_parcel
from tests.support.elsewhere import seen_in

CUSTOMER = "Faktura@Kunden.example"
BOUNCE = Report(
    told=Told.FAILED,
    addressed_to=(),
    mark=None,
    recipient="elsewhere@other.example",
    said="550 5.1.1 No such user",
)
COMPLAINT = varied(BOUNCE, told=Told.COMPLAINT, said="COMPLAINT")


async def sent(**about: object) -> ParcelId:
    parcel_id = await make_parcel(recipient=CUSTOMER, **about)
    claim = await claim_parcel(parcel_id)
    assert claim is not None
    await settle_parcel(claim)
    return parcel_id


def kinds(events: list[Event]) -> list[type[Event]]:
    return [type(event) for event in events]


@pytest.mark.usefixtures("in_firm")
async def test_a_hard_bounce_ends_the_parcel_and_refuses_the_address() -> None:
    parcel_id = await sent()
    with recording() as events:
        assert await note_report(parcel_id, BOUNCE) is True
        assert await note_report(parcel_id, BOUNCE) is False

    assert kinds(events) == [ParcelBounced, AddressRefused]
    found = await parcel(parcel_id)
    assert found is not None
    assert (found.state, found.reason) == (ParcelState.BOUNCED, "550 5.1.1 No such user")
    refused = await refused_addresses(Channel.EMAIL, ["FAKTURA@kunden.example", "a@b.example"])
    (status,) = refused.values()
    assert list(refused) == ["FAKTURA@kunden.example"]
    assert (status.state, status.count, status.parcel_id) == (AddressState.HARD, 1, parcel_id)
    assert await refused_addresses(Channel.SMS, [CUSTOMER]) == {}


@pytest.mark.usefixtures("in_firm")
async def test_five_soft_bounces_in_a_row_are_enough() -> None:
    soft = varied(BOUNCE, said="552 5.2.2 Mailbox full")
    for number in range(MOST_SOFT):
        assert await refused_addresses(Channel.EMAIL, [CUSTOMER]) == {}
        await note_report(await sent(subject=f"inv_{number}"), soft)
    (status,) = (await refused_addresses(Channel.EMAIL, [CUSTOMER])).values()
    assert status.state is AddressState.SUPPRESSED


@pytest.mark.usefixtures("in_firm")
async def test_who_complains_is_sent_nothing_more_and_still_has_the_mail() -> None:
    parcel_id = await sent()
    with recording() as events:
        assert await note_report(parcel_id, COMPLAINT) is True
        assert await note_report(parcel_id, COMPLAINT) is False
    assert kinds(events) == [AddressRefused]
    found = await parcel(parcel_id)
    assert found is not None
    assert found.state is ParcelState.SENT


@pytest.mark.usefixtures("in_firm")
async def test_a_word_that_it_arrived_holds_nothing_against_anybody() -> None:
    parcel_id = await sent()
    with recording() as events:
        assert await note_report(parcel_id, varied(BOUNCE, told=Told.DELAYED)) is False
        assert await note_report(parcel_id, varied(BOUNCE, told=Told.DELIVERED)) is True
    assert kinds(events) == [ParcelDelivered]
    assert await count_troubled() == 0


@pytest.mark.usefixtures("in_firm")
@pytest.mark.parametrize("report", [BOUNCE, COMPLAINT])
async def test_of_a_parcel_that_never_left_nothing_can_come_back(report: Report) -> None:
    waiting = await make_parcel(recipient=CUSTOMER)
    with recording() as events:
        assert await note_report(waiting, report) is False
        assert await note_report(ParcelId.new(), report) is False
        assert await mark_address(ParcelId.new(), Severity.HARD, "550") is False
    assert events == []
    assert await count_troubled() == 0


@pytest.mark.usefixtures("in_firm")
async def test_an_address_is_lifted_with_a_reason() -> None:
    await note_report(await sent(), BOUNCE)
    (status,) = await troubled_addresses(10)
    with recording() as events:
        await lift_address(status.id, " Their IT has\nmended it ")
    assert kinds(events) == [AddressLifted]
    assert await refused_addresses(Channel.EMAIL, [CUSTOMER]) == {}
    lifted = (await addresses([status.id]))[status.id]
    assert (lifted.state, lifted.count) == (AddressState.OK, 0)
    assert lifted.lifted_because == "Their IT has mended it"


@pytest.mark.usefixtures("in_firm")
async def test_a_lift_without_a_reason_or_a_need_is_refused_and_changes_nothing() -> None:
    await note_report(await sent(), BOUNCE)
    (status,) = await troubled_addresses(10)
    for address_id, reason, codes in [
        (AddressId.new(), "x", "NOT_FOUND"),
        (status.id, " ", "REQUIRED"),
        (status.id, "x" * 201, "TOO_LONG"),
    ]:
        with recording() as events, pytest.raises(Refused, match=codes):
            await lift_address(address_id, reason)
        assert events == []
    assert await troubled_addresses(10) == [status]
    await lift_address(status.id, "x")
    with pytest.raises(Refused, match="ADDRESS_STANDS_WELL"):
        await lift_address(status.id, "x")


@pytest.mark.usefixtures("in_firm")
async def test_the_list_goes_on_where_it_ended() -> None:
    for number in range(3):
        parcel_id = await make_parcel(recipient=f"{number}@kunden.example", subject=f"inv_{number}")
        await mark_address(parcel_id, Severity.HARD, "550")
    first, *rest = await troubled_addresses(10)
    assert first.address == "2@kunden.example"
    assert await troubled_addresses(10, after=first.id) == rest
    assert await troubled_addresses(1) == [first]
    assert await count_troubled() == 3


@pytest.mark.usefixtures("in_firm")
async def test_each_way_to_write_a_refused_address_is_refused() -> None:
    await note_report(await sent(), BOUNCE)
    ways = {"faktura@kunden.example", "FAKTURA@KUNDEN.EXAMPLE", CUSTOMER}
    refused = await refused_addresses(Channel.EMAIL, [*ways, "anna@kunden.example"])
    assert refused.keys() == ways


@pytest.mark.usefixtures("firm_scope")
async def test_another_firm_has_its_own_word_about_the_address(other_scope: TenantScope) -> None:
    async with tenant_transaction():
        await note_report(await sent(), BOUNCE)
    assert await seen_in(other_scope, _refused) == {}
    assert await seen_in(other_scope, count_troubled) == 0


async def _refused() -> dict[str, AddressStatus]:
    return await refused_addresses(Channel.EMAIL, [CUSTOMER])
