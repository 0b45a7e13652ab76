"""Consultants are asked, and passed over when nobody answers or nobody can be reached."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
import pytest_asyncio

from reskontra.domain.assignments.commands import accept_offer, withdraw_offer_round
from reskontra.domain.assignments.ids import AssignmentId, OfferRoundId
from reskontra.domain.assignments.offer_views import OfferState, RoundState
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.links import CONSULTANT
from reskontra.tenancy.personal_links import PersonalLink, read_personal_link
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors.offers import ask_consultant, move_rounds
from tests.factories.assignments import HOUR
from tests.factories.consultants import make_consultant
from tests.factories.offers import (
    NOON,
    make_request,
    make_round,
    offer_states,
    offers_of,
    round_standing,
    three_consultants,
)
from tests.support.sms_vendors import ELKS, SmsVendorOffice, open_sms_vendor
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")
SECRET = "a secret of the tests"
S = OfferState


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with stopped_at(NOON):
        yield


@pytest_asyncio.fixture(loop_scope="session")
async def office(workers: Workers) -> AsyncIterator[SmsVendorOffice]:
    async with open_sms_vendor(ELKS) as opened:
        settings = replace(
            workers.board.settings,
            sms_url=opened.url,
            public_url="https://reskontra.example/",
            secret_key=SECRET,
        )
        carriers = switchboard.carriers(settings)
        switchboard.plug_in(replace(workers.board, settings=settings, carriers=carriers))
        yield opened


async def offered(**about: object) -> tuple[AssignmentId, OfferRoundId]:
    async with tenant_transaction():
        await three_consultants()
        assignment_id = await make_request(place="Storgatan 12")
        return assignment_id, await make_round(assignment_id, **about)


async def standing(round_id: OfferRoundId) -> tuple[RoundState, int]:
    async with tenant_transaction(read_only=True):
        return await round_standing(round_id)


async def states(assignment_id: AssignmentId) -> list[OfferState]:
    async with tenant_transaction(read_only=True):
        return await offer_states(assignment_id)


async def test_each_is_asked_once_by_text_or_mail_with_an_address_of_their_own(
    workers: Workers, office: SmsVendorOffice, firm_scope: TenantScope
) -> None:
    assignment_id, _ = await offered()
    await workers.run_until_still()
    (form,) = office.forms
    assert form["to"] == "+46701740605"
    said, answer, address = form["message"].split("\n")
    assert said == "Övningsbolaget AB: Kan du ta ett uppdrag ons 2 dec 12:00-14:00?"
    assert answer == "Svara senast ons 25 nov 13:00"
    async with tenant_transaction(read_only=True):
        amina, *_ = await offers_of(assignment_id)
    token = address.removeprefix("https://reskontra.example/k/")
    assert read_personal_link(SECRET, CONSULTANT, token) == PersonalLink(
        firm_scope.id, amina.consultant_id.uuid, 1
    )
    mail = workers.mailbox.only_mail()
    assert mail["To"].addresses[0].addr_spec == "bo@x.example"
    assert mail["Subject"] == "Kan du ta ett uppdrag ons 2 dec 12:00–14:00?"

    for message in [one for one in workers.done if one.actor_name == ask_consultant.name]:
        await workers.perform(message)
    await workers.run_until_still()
    assert (len(office.forms), len(workers.mailbox.mails)) == (1, 1)


async def test_when_time_runs_out_the_next_are_asked_and_in_the_end_the_firm_sees_it(
    workers: Workers, office: SmsVendorOffice, firm_scope: TenantScope
) -> None:
    assignment_id, round_id = await offered()
    await workers.run_until_still()
    await workers.wake(move_rounds, firm_scope)
    assert await standing(round_id) == (RoundState.RUNNING, 1)
    with stopped_at(NOON + HOUR):
        await workers.wake(move_rounds, firm_scope)
        await workers.wake(move_rounds, firm_scope)
    assert await states(assignment_id) == [S.EXPIRED, S.EXPIRED, S.OFFERED]
    assert [one["to"] for one in office.forms] == ["+46701740605", "+46701740699"]
    with stopped_at(NOON + 2 * HOUR):
        await workers.wake(move_rounds, firm_scope)
    assert await standing(round_id) == (RoundState.EXHAUSTED, 2)


@pytest.mark.usefixtures("office")
async def test_whom_nothing_reaches_is_not_waited_for(workers: Workers) -> None:
    async with tenant_transaction():
        await make_consultant(name="Nils", priority=1, phone=None, email="nils@x.example")
        await make_consultant(name="Ola", priority=2, phone=None, email="ola@x.example")
        assignment_id = await make_request()
        await make_round(assignment_id)
    workers.mailbox.to_recipient = ["550 5.1.1 No such user", "250 OK"]
    await workers.run_until_still()
    assert await states(assignment_id) == [S.EXPIRED, S.OFFERED]
    async with tenant_transaction(read_only=True):
        first, _ = await offers_of(assignment_id)
    assert first.reason == "UNREACHABLE"
    assert workers.mailbox.only_mail()["To"].addresses[0].addr_spec == "ola@x.example"


async def test_at_night_a_text_message_waits_and_is_stopped_with_its_offer(
    workers: Workers, office: SmsVendorOffice
) -> None:
    with stopped_at(NOON + 11 * HOUR):
        async with tenant_transaction():
            await make_consultant()
            assignment_id = await make_request()
            round_id = await make_round(assignment_id)
        await workers.run_until_still()
        async with tenant_transaction():
            (offer,) = await offers_of(assignment_id)
            await withdraw_offer_round(round_id)
        await workers.run_until_still()
    assert offer.expires_at == NOON + 21 * HOUR
    with stopped_at(NOON + 20 * HOUR):
        await workers.take_up_postponed()
    assert office.forms == []
    async with tenant_transaction(read_only=True):
        ((parcel,),) = (await parcels_of([str(offer.id)])).values()
    assert (parcel.state, parcel.channel) == (ParcelState.CANCELLED, Channel.SMS)


async def test_who_said_yes_before_the_message_left_is_not_asked(workers: Workers) -> None:
    assignment_id, _ = await offered(channel=Channel.EMAIL)
    async with tenant_transaction():
        amina, *_ = await offers_of(assignment_id)
        await accept_offer(amina.id)
    await workers.run_until_still()
    subjects = sorted(mail["Subject"] for mail in workers.mailbox.mails.values())
    assert not [one for one in subjects if one.startswith("Kan du")]
