"""Assignments as they are ordered, changed, staffed, performed and refused."""

from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import end_agreement
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.commands import (
    assign_consultant,
    change_assignment,
    perform_due,
    reject_assignment,
    request_assignment,
)
from reskontra.domain.assignments.events import (
    AssignmentChanged,
    AssignmentConfirmed,
    AssignmentPerformed,
    AssignmentRejected,
    AssignmentRequested,
)
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.assignments.queries import assignment
from reskontra.domain.assignments.views import (
    AssignmentCard,
    AssignmentChange,
    AssignmentState,
)
from reskontra.domain.catalogue.commands import archive_hour_type
from reskontra.domain.catalogue.events import HourTypeCreated
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.commands import archive_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.events import CustomerCreated
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.customers.queries import contacts_of
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories import varied
from tests.factories.agreements import make_agreement
from tests.factories.assignments import (
    EIGHT,
    HOUR,
    assignment_entry,
    make_assignment,
    make_hours,
    make_report,
)
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


async def kept(assignment_id: AssignmentId) -> AssignmentCard:
    card = await assignment(assignment_id)
    assert card is not None
    return card


async def make_request(**about: object) -> AssignmentId:
    """An order that nobody does yet."""
    return await make_assignment(**{"consultant_id": None} | about)


async def test_an_order_has_a_number_and_the_references_of_the_customer() -> None:
    customer_id = await make_customer(buyer_reference="Avd 7")
    (beata,) = (await contacts_of([customer_id]))[customer_id]
    entry = assignment_entry(
        customer_id=customer_id, hour_type_id=await make_hours(), orderer_id=beata.id
    )
    with recording() as events, stopped_at(EIGHT):
        assignment_id = await request_assignment(entry)
    card = await kept(assignment_id)
    assert (card.state, card.ordered_at, card.version) == (AssignmentState.REQUESTED, EIGHT, 1)
    assert (card.title, card.buyer_reference, card.orderer_id) == ("Tolkning", "Avd 7", beata.id)
    assert events == [AssignmentRequested(assignment_id=assignment_id)]
    assert (await kept(await make_request())).number == card.number + 1


async def test_an_order_that_somebody_does_is_confirmed_at_once() -> None:
    consultant_id = await make_consultant()
    with recording() as events:
        assignment_id = await make_request(consultant_id=consultant_id)
    assert (await kept(assignment_id)).state is AssignmentState.CONFIRMED
    assert events[-1] == AssignmentConfirmed(
        assignment_id=assignment_id, consultant_id=consultant_id
    )


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"customer_id": CustomerId.new()}, "ASSIGNMENT_CUSTOMER_NOT_FOUND"),
        ({"orderer_id": ContactId.new()}, "ASSIGNMENT_ORDERER_NOT_FOUND"),
        ({"hour_type_id": HourTypeId.new()}, "ASSIGNMENT_HOUR_TYPE_UNUSABLE"),
        ({"consultant_id": ConsultantId.new()}, "ASSIGNMENT_CONSULTANT_UNUSABLE"),
        ({"agreement_id": AgreementId.new()}, "ASSIGNMENT_AGREEMENT_UNUSABLE"),
        ({"title": " "}, "REQUIRED"),
    ],
    ids=["customer", "orderer", "hours", "consultant", "agreement", "title"],
)
async def test_what_cannot_be_ordered_is_refused(about: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused, recording() as events:
        await make_request(**about)
    assert [reason.code for reason in refused.value.reasons] == [code]
    assert {type(event) for event in events} <= {CustomerCreated, HourTypeCreated}
    assert not await Assignment.exists()


async def test_what_is_put_away_is_not_ordered() -> None:
    hours, consultant_id = await make_hours(), await make_consultant()
    await archive_hour_type(hours)
    await archive_consultant(consultant_id)
    with pytest.raises(Refused) as refused:
        await make_assignment(hour_type_id=hours, consultant_id=consultant_id)
    assert [reason.code for reason in refused.value.reasons] == [
        "ASSIGNMENT_HOUR_TYPE_UNUSABLE",
        "ASSIGNMENT_CONSULTANT_UNUSABLE",
    ]


async def test_an_order_is_changed_until_its_time_has_passed() -> None:
    assignment_id = await make_assignment()
    change = AssignmentChange(
        title="Tolk i tingsrätten", ends_at=EIGHT + 3 * HOUR, price=Decimal(1100)
    )
    with recording() as events:
        await change_assignment(assignment_id, change, expected_version=1)
    card = await kept(assignment_id)
    assert (card.title, card.ends_at, card.price) == (
        "Tolk i tingsrätten",
        EIGHT + 3 * HOUR,
        Decimal(1100),
    )
    assert (card.begins_at, card.state) == (EIGHT, AssignmentState.CONFIRMED)
    assert events == [AssignmentChanged(assignment_id=assignment_id, version=2, is_moved=True)]
    with pytest.raises(Refused, match="CONFLICT"):
        await change_assignment(assignment_id, change, expected_version=1)
    with stopped_at(EIGHT + 3 * HOUR):
        await perform_due()
    with pytest.raises(Refused, match="ILLEGAL_TRANSITION"):
        await change_assignment(assignment_id, AssignmentChange(title="Tolkning"))


async def test_what_was_put_away_since_may_stay() -> None:
    customer_id, hours = await make_customer(), await make_hours()
    agreement_id = await make_agreement(customer_id)
    assignment_id = await make_assignment(
        customer_id=customer_id, hour_type_id=hours, agreement_id=agreement_id
    )
    await archive_hour_type(hours)
    await change_assignment(assignment_id, AssignmentChange(place="Sal 3"))
    assert (await kept(assignment_id)).place == "Sal 3"


async def test_whoever_ordered_and_their_references_are_put_right_until_it_is_invoiced() -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id)
    assignment_id = await make_assignment(customer_id=customer_id, agreement_id=agreement_id)
    (beata,) = (await contacts_of([customer_id]))[customer_id]
    put_right = AssignmentChange(order_number="PO 17", buyer_reference="Avd 7", orderer_id=beata.id)
    await make_report(assignment_id)
    await end_agreement(agreement_id)
    with recording() as events:
        await change_assignment(assignment_id, put_right)
    card = await kept(assignment_id)
    assert (card.order_number, card.buyer_reference, card.orderer_id) == (
        "PO 17",
        "Avd 7",
        beata.id,
    )
    assert events == [AssignmentChanged(assignment_id=assignment_id, version=card.version)]
    for about, code in (
        ({"place": "Sal 3"}, "ILLEGAL_TRANSITION"),
        ({"order_number": "PO 18", "price": Decimal(1)}, "ILLEGAL_TRANSITION"),
        ({"order_number": "x" * 201}, "TOO_LONG"),
        ({"orderer_id": ContactId.new()}, "ASSIGNMENT_ORDERER_NOT_FOUND"),
    ):
        with pytest.raises(Refused, match=code):
            await change_assignment(assignment_id, varied(AssignmentChange(), **about))
    await Assignment.filter(id=assignment_id.uuid).update(state="INVOICED")
    with pytest.raises(Refused, match="ILLEGAL_TRANSITION"):
        await change_assignment(assignment_id, AssignmentChange(order_number="PO 18"))
    assert (await kept(assignment_id)).order_number == "PO 17"


async def test_what_is_booked_stays_covered_by_an_agreement_that_has_ended_on_its_day() -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id)
    assignment_id = await make_assignment(customer_id=customer_id, agreement_id=agreement_id)
    with stopped_at(EIGHT - 48 * HOUR):
        await end_agreement(agreement_id)
        await change_assignment(assignment_id, AssignmentChange(place="Sal 3"))
        await change_assignment(assignment_id, AssignmentChange(ends_at=EIGHT + 2 * HOUR))
        later = AssignmentChange(begins_at=EIGHT + 24 * HOUR, ends_at=EIGHT + 25 * HOUR)
        with pytest.raises(Refused, match="ASSIGNMENT_AGREEMENT_UNUSABLE"):
            await change_assignment(assignment_id, later)
    assert (await kept(assignment_id)).place == "Sal 3"


async def test_a_consultant_is_assigned_and_replaced() -> None:
    assignment_id = await make_request()
    first, second = await make_consultant(), await make_consultant(name="Olle Ek")
    with recording() as events:
        await assign_consultant(assignment_id, first, expected_version=1)
        await assign_consultant(assignment_id, first)
        await assign_consultant(assignment_id, second)
    card = await kept(assignment_id)
    assert (card.state, card.consultant_id) == (AssignmentState.CONFIRMED, second)
    assert events == [
        AssignmentConfirmed(assignment_id=assignment_id, consultant_id=one, former_id=before)
        for one, before in ((first, None), (second, first))
    ]
    with pytest.raises(Refused, match="CONFLICT"):
        await assign_consultant(assignment_id, first, expected_version=1)
    with pytest.raises(Refused, match="ASSIGNMENT_CONSULTANT_UNUSABLE"):
        await assign_consultant(assignment_id, ConsultantId.new())
    with pytest.raises(Refused, match="NOT_FOUND"):
        await assign_consultant(AssignmentId.new(), first)
    assert (await kept(assignment_id)).consultant_id == second


async def test_nobody_is_booked_twice_at_the_same_time() -> None:
    consultant_id = await make_consultant()
    await make_assignment(consultant_id=consultant_id)
    for about in ({}, {"begins_at": EIGHT - HOUR}, {"ends_at": EIGHT + 3 * HOUR}):
        with pytest.raises(Refused, match="CONSULTANT_BOOKED"):
            await make_assignment(consultant_id=consultant_id, **about)
    other = await make_request()
    with pytest.raises(Refused, match="CONSULTANT_BOOKED"):
        await assign_consultant(other, consultant_id)
    assert (await kept(other)).state is AssignmentState.REQUESTED
    after = await make_request(begins_at=EIGHT + HOUR, ends_at=EIGHT + 2 * HOUR)
    await assign_consultant(after, consultant_id)
    assert (await kept(after)).consultant_id == consultant_id


async def test_an_order_is_refused_with_a_reason() -> None:
    assignment_id = await make_request()
    async with savepoint():
        with pytest.raises(Refused, match="REQUIRED"):
            await reject_assignment(assignment_id, " ")
    with recording() as events:
        await reject_assignment(assignment_id, "Ingen tolk i det språket")
    card = await kept(assignment_id)
    assert (card.state, card.rejected_reason) == (
        AssignmentState.REJECTED,
        "Ingen tolk i det språket",
    )
    assert events == [AssignmentRejected(assignment_id=assignment_id)]
    with pytest.raises(Refused, match="ILLEGAL_TRANSITION"):
        await reject_assignment(assignment_id, "Igen")


async def test_it_is_performed_once_its_time_has_passed() -> None:
    over = await make_assignment()
    going_on = await make_assignment(ends_at=EIGHT + 9 * HOUR)
    unstaffed = await make_request()
    with stopped_at(EIGHT + HOUR), recording() as events:
        assert await perform_due() == 1
        assert await perform_due() == 0
    assert events == [AssignmentPerformed(assignment_id=over)]
    assert (await kept(over)).state is AssignmentState.PERFORMED
    assert (await kept(going_on)).state is AssignmentState.CONFIRMED
    assert (await kept(unstaffed)).state is AssignmentState.REQUESTED
