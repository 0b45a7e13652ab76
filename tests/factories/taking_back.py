"""Hours that are approved, and taken back again."""

from typing import Final

from reskontra.domain.assignments.commands import approve_time, take_back_approval
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, EntryCard
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import entry
from reskontra.domain.consultants.views import Release
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import stopped_at
from tests.factories.assignments import EIGHT, HOUR, make_assignment, make_report
from tests.factories.consultants import make_consultant
from tests.factories.customers import make_consenting_customer

BEATA: Final = Approver(
    kind=ApproverKind.ORDERER, name="Beata", id="cnt_1", address="beata@kunden.example"
)
SIV: Final = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")
TEN: Final = EIGHT + 2 * HOUR
NOON: Final = EIGHT + 4 * HOUR


async def kept(entry_id: EntryId) -> EntryCard:
    """Hours as they are kept."""
    card = await entry(entry_id)
    assert card is not None
    return card


async def make_approved(
    release: Release = Release.WHEN_PAID, customer_id: CustomerId | None = None, **about: object
) -> EntryId:
    """An hour that Beata approved at ten, whose pay waits for its day or for the customer."""
    day = 25 if release is Release.ON_DATE else None
    entry_id = await make_report(
        await make_assignment(
            customer_id=customer_id or await make_consenting_customer(),
            consultant_id=await make_consultant(release=release, release_day=day),
            **about,
        )
    )
    with stopped_at(TEN):
        await approve_time(entry_id, BEATA)
    return entry_id


async def take_back(entry_id: EntryId) -> None:
    """Let Siv take the approval back at noon."""
    with stopped_at(NOON):
        await take_back_approval(entry_id, " Fel dag ", SIV)
