"""Another firm knows nothing of a mail room, and does nothing in it, even by its ids."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio

from reskontra.domain.delivery import commands, queries
from reskontra.domain.delivery.ids import AddressId, LetterBatchId, ParcelId
from reskontra.domain.delivery.reports import Report, Told
from reskontra.domain.delivery.troubles import Severity
from reskontra.domain.delivery.views import Outcome, ParcelState, ParcelStatus
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import PAGE, make_address, make_letter, make_parcel
from tests.support.elsewhere import done_in, seen_in

CUSTOMER = "faktura@kunden.example"
BOUNCE = Report(
    told=Told.FAILED, addressed_to=(), mark=None, recipient=CUSTOMER, said="550 5.1.1 No such user"
)


@dataclass(frozen=True)
class MailRoom:
    """What there is in the first firm."""

    waiting: ParcelId
    sent: ParcelId
    address: AddressId
    batch: LetterBatchId


Ask = Callable[[MailRoom], Coroutine[None, None, Any]]


@pytest_asyncio.fixture(loop_scope="session")
async def room(firm_scope: TenantScope) -> MailRoom:
    async with tenant_transaction():
        waiting, sent = await make_parcel(), await make_parcel(subject="inv_2")
        await make_parcel(subject="inv_3", waits=True)
        claim = await commands.claim_parcel(sent)
        assert claim is not None
        await commands.settle_parcel(claim, "taken as 7")
        await make_address(sent)
        await make_letter(subject="inv_4")
        batch = await commands.make_letter_batch(None, "sv")
        await make_letter(subject="inv_5")
        (address,) = await queries.troubled_addresses(1)
        return MailRoom(waiting, sent, address.id, batch)


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda room: queries.parcel(room.sent), id="parcel"),
        pytest.param(lambda room: queries.parcels([room.sent]), id="parcels"),
        pytest.param(lambda room: queries.facts_of(room.sent), id="facts_of"),
        pytest.param(lambda _: queries.parcels_to_follow(Channel.EMAIL), id="parcels_to_follow"),
        pytest.param(lambda _: queries.parcels_due(), id="parcels_due"),
        pytest.param(lambda room: queries.addresses([room.address]), id="addresses"),
        pytest.param(
            lambda _: queries.refused_addresses(Channel.EMAIL, [CUSTOMER]), id="refused_addresses"
        ),
        pytest.param(lambda _: queries.troubled_addresses(9), id="troubled_addresses"),
        pytest.param(lambda _: queries.count_troubled(), id="count_troubled"),
        pytest.param(lambda _: queries.waiting_letters(9), id="waiting_letters"),
        pytest.param(lambda _: queries.waiting_letter_count(9), id="waiting_letter_count"),
        pytest.param(lambda room: queries.letter_batches([room.batch]), id="letter_batches"),
        pytest.param(lambda _: queries.newest_letter_batches(9), id="newest_letter_batches"),
    ],
)
async def test_what_is_asked_elsewhere_has_no_answer(
    room: MailRoom, other_scope: TenantScope, ask: Ask
) -> None:
    async with tenant_transaction(read_only=True):
        assert await ask(room)
    assert not await seen_in(other_scope, lambda: ask(room))


async def test_what_is_asked_about_elsewhere_is_found_empty(
    room: MailRoom, other_scope: TenantScope
) -> None:
    assert await seen_in(other_scope, lambda: queries.parcels_of(["inv_2"])) == {"inv_2": ()}
    found = await seen_in(other_scope, lambda: queries.letters_in([room.batch]))
    assert found == {room.batch: ()}


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(lambda room: commands.cancel_parcel(room.waiting), id="cancel_parcel"),
        pytest.param(lambda room: commands.lift_address(room.address, "x"), id="lift_address"),
        pytest.param(lambda room: commands.post_letter_batch(room.batch), id="post_letter_batch"),
        pytest.param(
            lambda room: commands.unpost_letter_batch(room.batch), id="unpost_letter_batch"
        ),
        pytest.param(
            lambda room: commands.take_letter_batch_apart(room.batch), id="take_letter_batch_apart"
        ),
    ],
)
async def test_what_is_ordered_elsewhere_is_refused(
    room: MailRoom, other_scope: TenantScope, deed: Ask
) -> None:
    before = await everything()
    with pytest.raises(Refused) as refused:
        await done_in(other_scope, lambda: deed(room))
    assert [reason.code for reason in refused.value.reasons] == ["NOT_FOUND"]
    assert await everything() == before


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(lambda room: commands.claim_parcel(room.waiting), id="claim_parcel"),
        pytest.param(
            lambda room: commands.note_outcome(room.sent, Outcome.DELIVERED), id="note_outcome"
        ),
        pytest.param(lambda room: commands.note_report(room.sent, BOUNCE), id="note_report"),
        pytest.param(
            lambda room: commands.mark_address(room.sent, Severity.COMPLAINT, "x"),
            id="mark_address",
        ),
        pytest.param(lambda _: commands.complete_parcels("inv_3", [PAGE]), id="complete_parcels"),
        pytest.param(
            lambda _: commands.fail_incomplete("inv_3", Channel.EMAIL, "x"), id="fail_incomplete"
        ),
        pytest.param(
            lambda _: commands.cancel_waiting(["inv_1", "inv_3"], "INVOICE", Channel.EMAIL),
            id="cancel_waiting",
        ),
    ],
)
async def test_what_is_noted_elsewhere_changes_nothing(
    room: MailRoom, other_scope: TenantScope, deed: Ask
) -> None:
    before = await everything()
    assert not await done_in(other_scope, lambda: deed(room))
    assert await everything() == before


async def everything() -> list[object]:
    """The first firm's mail room, as it stands."""
    subjects = [f"inv_{number}" for number in range(1, 6)]
    async with tenant_transaction(read_only=True):
        parcels: dict[str, tuple[ParcelStatus, ...]] = await queries.parcels_of(subjects)
        assert {one.state for found in parcels.values() for one in found} == {
            ParcelState.PREPARING,
            ParcelState.QUEUED,
            ParcelState.SENDING,
            ParcelState.SENT,
        }
        return [
            parcels,
            await queries.troubled_addresses(9),
            await queries.newest_letter_batches(9),
        ]
