"""Who does the work and who ordered it hear of each other, and of what waits for them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage

import pytest

from reskontra.domain.assignments.commands import (
    accept_offer,
    post_approval,
    reminders_due,
    take_back_approval,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.events import AssignmentCancelled, TimeRejected, TimeReported
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.models import Assignment, TimeEntry, WorkReminder
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.customers.commands import record_consent, withdraw_consent
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.queries import customer
from reskontra.domain.customers.views import Contact, ContactRole
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import record
from reskontra.tenancy.links import ATTEST, ORDERER, report_edition
from reskontra.tenancy.personal_links import PersonalLink, read_personal_link
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors import work_messages
from reskontra.workers.work_pages import SignedPages
from tests.factories import varied
from tests.factories.assignments import HOUR, keep_assignment, keep_entry
from tests.factories.catalogue import make_hour_type
from tests.factories.consultants import make_consultant
from tests.factories.customers import consent_entry, make_customer
from tests.factories.offers import BEGINS, NOON, make_round, offers_of
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company", "pages")
SECRET = "a secret of the tests"
HOME = "https://reskontra.example"
DAY = timedelta(days=1)
# Reminded of a report after 1, 3 and 7 days, and to approve after 2, 5 and 10; not in the night.
DAYS = ((0, 0), (1, 1), (1.4, 0), (2, 1), (3, 1), (5, 1), (7, 1), (10, 1), (12, 0), (40, 0))
ERIK = Contact(
    name="Erik Lindberg",
    email="erik@x.example",
    phone="070-174 06 06",
    roles=(ContactRole.ORDERS,),
)


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with stopped_at(NOON):
        yield


@pytest.fixture
def pages(workers: Workers) -> None:
    settings = replace(workers.board.settings, public_url=HOME, secret_key=SECRET)
    switchboard.plug_in(replace(workers.board, settings=settings))


async def ordered(orderer: Contact = ERIK, **about: object) -> AssignmentId:
    """What Erik has ordered of us, for a week from now."""
    customer_id = await make_customer(contacts=(orderer,))
    times = {"begins_at": BEGINS, "ends_at": BEGINS + 2 * HOUR}
    return await keep_assignment(
        customer_id,
        await make_hour_type(),
        **{"orderer_id": (await erik_of(customer_id)).uuid, **times, **about},
    )


async def erik_of(customer_id: CustomerId) -> ContactId:
    card = await customer(customer_id)
    assert card is not None
    (contact,) = card.contacts
    assert contact.id is not None
    return contact.id


async def reported(orderer: Contact = ERIK) -> tuple[AssignmentId, EntryId]:
    """What was worked on it the day before, later than ordered, and reported just now."""
    karin = await make_consultant()
    times = {"begins_at": NOON - DAY - HOUR, "ends_at": NOON - DAY}
    assignment_id = await ordered(orderer, consultant_id=karin.uuid, state="REPORTED", **times)
    entry_id = await keep_entry(
        assignment_id,
        begins_at=NOON - DAY,
        ends_at=NOON - DAY + 3 * HOUR,
        break_minutes=30,
    )
    await TimeEntry.filter(id=entry_id.uuid).update(reported_at=NOON)
    record(
        TimeReported(
            entry_id=entry_id,
            assignment_id=assignment_id,
            begins_at=NOON - DAY,
            ends_at=NOON - DAY + 3 * HOUR,
        )
    )
    return assignment_id, entry_id


def letters(workers: Workers) -> dict[str, EmailMessage]:
    """What arrived, by whom it was for; nobody got more than one."""
    found = {mail["To"].addresses[0].addr_spec: mail for mail in workers.mailbox.mails.values()}
    assert len(found) == len(workers.mailbox.mails)
    return found


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def token_in(mail: EmailMessage, path: str) -> str:
    _, _, rest = text_of(mail).partition(f"{HOME}{path}/")
    return rest.split()[0]


async def test_both_hear_of_each_other_once_it_is_known_who_does_it(
    workers: Workers, firm_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await make_consultant()
        assignment_id = await ordered(state="REQUESTED", consultant_id=None, place="Storgatan 12")
        await make_round(assignment_id, channel=Channel.EMAIL)
        (offer,) = await offers_of(assignment_id)
        await accept_offer(offer.id)
    await workers.run_until_still()
    found = letters(workers)
    booked, confirmed = found["karin@ek.example"], found["erik@x.example"]
    assert booked["Subject"] == "Uppdraget ons 2 dec 12:00–14:00 är ditt"
    for said in ("Storgatan 12", "Erik Lindberg", "070-174 06 06", f"{HOME}/k/"):
        assert said in text_of(booked)
    assert confirmed["Subject"] == "Ert uppdrag ons 2 dec 12:00–14:00 är bokat"
    for said in ("Karin Ek", "070-174 06 05"):
        assert said in text_of(confirmed)
    async with tenant_transaction(read_only=True):
        row = await Assignment.get(id=assignment_id.uuid)
    link = read_personal_link(SECRET, ORDERER, token_in(confirmed, "/o"))
    assert (link.tenant, link.subject) == (firm_scope.id, row.orderer_id)

    for message in [one for one in workers.done if one.actor_name == work_messages.tell_both.name]:
        await workers.perform(message)
    await workers.run_until_still()
    assert len(letters(workers)) == 2


async def test_whoever_ordered_gets_a_link_to_the_report(
    workers: Workers, firm_scope: TenantScope
) -> None:
    async with tenant_transaction():
        assignment_id, entry_id = await reported()
        row = await Assignment.get(id=assignment_id.uuid)
    await workers.run_until_still()
    ((address, mail),) = letters(workers).items()
    assert address == "erik@x.example"
    assert mail["Subject"] == "Godkänn tiden för tis 24 nov 12:00–15:00"
    assert "Karin Ek har rapporterat tiden" in text_of(mail)
    assert "2 tim 30 min" in text_of(mail)
    link = read_personal_link(SECRET, ATTEST, token_in(mail, "/a"))
    assert link == PersonalLink(firm_scope.id, entry_id.uuid, report_edition(NOON), row.orderer_id)


async def test_nobody_is_asked_to_approve_what_is_settled(workers: Workers) -> None:
    async with tenant_transaction():
        _, entry_id = await reported()
        await TimeEntry.filter(id=entry_id.uuid).update(
            state="APPROVED",
            approved_at=NOON,
            approver_kind="AGREEMENT",
            approved_sha256="ab" * 32,
        )
    await workers.run_until_still()
    assert letters(workers) == {}


async def test_a_consultant_hears_why_a_report_was_not_approved(workers: Workers) -> None:
    async with tenant_transaction():
        assignment_id, entry_id = await reported()
        await TimeEntry.filter(id=entry_id.uuid).update(
            state="REJECTED", rejected_at=NOON, rejected_reason="Vi slutade klockan två."
        )
        record(TimeRejected(entry_id=entry_id, assignment_id=assignment_id))
    await workers.run_until_still()
    ((address, mail),) = letters(workers).items()
    assert address == "karin@ek.example"
    assert "Vi slutade klockan två." in text_of(mail)


async def test_a_consultant_hears_why_an_approval_is_taken_back(workers: Workers) -> None:
    staff = Approver(kind=ApproverKind.STAFF, name="Siv")
    async with tenant_transaction():
        _, entry_id = await reported()
        await TimeEntry.filter(id=entry_id.uuid).update(
            state="APPROVED",
            approved_at=NOON,
            approver_kind="ORDERER",
            approved_sha256="ab" * 32,
        )
        await take_back_approval(entry_id, "Fel dag.", staff)
    await workers.run_until_still()
    ((address, mail),) = letters(workers).items()
    assert address == "karin@ek.example"
    assert mail["Subject"] == "Godkännandet av tiden för tis 24 nov 12:00–15:00 är taget tillbaka"
    assert "Fel dag." in text_of(mail)
    assert "godkändes inte" not in text_of(mail)


async def test_a_consultant_hears_that_it_is_called_off(workers: Workers) -> None:
    async with tenant_transaction():
        karin = await make_consultant()
        assignment_id = await ordered(
            consultant_id=karin.uuid, state="CANCELLED", cancelled_at=NOON
        )
        record(AssignmentCancelled(assignment_id=assignment_id))
    await workers.run_until_still()
    ((address, mail),) = letters(workers).items()
    assert address == "karin@ek.example"
    assert mail["Subject"] == "Uppdraget ons 2 dec 12:00–14:00 är avbokat"


async def texted(entry_id: EntryId) -> list[Channel]:
    """By which ways Erik, who has no mail address here, is asked to approve."""
    await post_approval(entry_id, SignedPages(switchboard.plugged().settings))
    ((*parcels,),) = (await parcels_of([str(entry_id)])).values()
    return [parcel.channel for parcel in parcels]


@pytest.mark.usefixtures("workers")
async def test_who_has_no_mail_is_told_by_text_message() -> None:
    async with tenant_transaction():
        _, entry_id = await reported(varied(ERIK, email=None))
        assert await texted(entry_id) == [Channel.SMS]


@pytest.mark.usefixtures("workers")
async def test_who_has_said_no_to_text_messages_gets_none() -> None:
    async with tenant_transaction():
        assignment_id, entry_id = await reported(varied(ERIK, email=None))
        row = await Assignment.get(id=assignment_id.uuid)
        customer_id, said = CustomerId(row.customer_id), consent_entry(channel=Channel.SMS)
        await record_consent(customer_id, said)
        await withdraw_consent(customer_id, said)
        assert await texted(entry_id) == []


async def test_who_lets_it_wait_is_reminded_step_by_step_and_never_twice(
    workers: Workers, firm_scope: TenantScope
) -> None:
    async with tenant_transaction():
        assignment_id, _ = await reported()
        done = await Assignment.get(id=assignment_id.uuid)
        await keep_assignment(
            CustomerId(done.customer_id),
            HourTypeId(done.hour_type_id),
            consultant_id=done.consultant_id,
            begins_at=NOON - 2 * HOUR,
            ends_at=NOON - HOUR,
            state="PERFORMED",
        )
    await workers.run_until_still()
    workers.mailbox.mails.clear()

    for days, expected in DAYS:
        with stopped_at(NOON + days * DAY):
            await workers.wake(work_messages.remind, firm_scope)
            await workers.wake(work_messages.remind, firm_scope)
        assert (days, len(workers.mailbox.mails)) == (days, expected)
        workers.mailbox.mails.clear()
    async with tenant_transaction(read_only=True):
        assert await WorkReminder.all().count() == 6


async def test_what_has_been_reported_or_approved_is_reminded_of_no_more(workers: Workers) -> None:
    async with tenant_transaction():
        _, entry_id = await reported()
        await TimeEntry.filter(id=entry_id.uuid).update(
            state="REJECTED", rejected_at=NOON, rejected_reason="Nej"
        )
    with stopped_at(NOON + 3 * DAY):
        async with tenant_transaction():
            assert await reminders_due() == []
    assert workers.mailbox.mails == {}
