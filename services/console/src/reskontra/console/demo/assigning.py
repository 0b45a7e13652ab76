"""What the firm has been asked to do, as far as it has come; a second time changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from reskontra.console.demo import cast, documents
from reskontra.console.demo.firm import Firm
from reskontra.domain.kernel import clock

Ids = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """Work that a customer has ordered, so many days from today.

    Attributes:
        customer: The customer's place in the cast.
        agreement: The name of the agreement by which it is done.
        goes_to: How far it has come: nobody has taken it, it was reported, or it was approved.
    """

    title: str
    customer: int
    day: int
    begins: str
    ends: str
    days: int = 0
    place: str = ""
    agreement: str = ""
    consultant: str = ""
    goes_to: str = ""


AGREEMENTS: Final[tuple[tuple[int, dict[str, object]], ...]] = (
    (
        0,
        {
            "name": "Jouravtal sågverket",
            "policy": "ON_APPROVAL",
            "cancellationHours": 36,
            "mileagePrice": "9.50",
            "mileagePay": "2.50",
            "orderNumber": "PO 4711",
        },
    ),
    (1, {"name": "Ramavtal hamnen", "policy": "MANUAL"}),
)
SAWMILL, HARBOUR = "Jouravtal sågverket", "Ramavtal hamnen"
ASSIGNMENTS: Final = (
    Ordered(
        title="Arkitekturgranskning av bygglovssystem",
        customer=2,
        day=3,
        begins="09:00",
        ends="12:00",
        place="Storgatan 55, Östersund",
    ),
    Ordered(
        title="Felsökning av torkens styrning",
        customer=0,
        day=1,
        begins="16:30",
        ends="18:30",
        place="Industrivägen 4, Vännäs",
        agreement=SAWMILL,
        consultant="Sara Lindqvist",
    ),
    Ordered(
        title="Förvaltning av journalsystem",
        customer=3,
        day=-6,
        days=30,
        begins="08:00",
        ends="17:00",
        consultant="Mika Salonen",
    ),
    Ordered(
        title="Byte av nätverk på färjan",
        customer=1,
        day=-1,
        begins="08:00",
        ends="12:00",
        place="Hamngatan 1, Holmsund",
        agreement=HARBOUR,
        consultant="Tariq Haddad",
    ),
    Ordered(
        title="Jour vid driftstart",
        customer=0,
        day=-2,
        begins="16:30",
        ends="18:30",
        place="Industrivägen 4, Vännäs",
        agreement=SAWMILL,
        consultant="Tariq Haddad",
        goes_to="reported",
    ),
    Ordered(
        title="Genomgång av säkerhetskopior",
        customer=1,
        day=-3,
        begins="09:00",
        ends="11:00",
        agreement=HARBOUR,
        consultant="Sara Lindqvist",
        goes_to="approved",
    ),
    Ordered(
        title="Uppgradering av databasen",
        customer=0,
        day=-4,
        begins="20:00",
        ends="23:00",
        place="På distans",
        agreement=SAWMILL,
        consultant="Björkdahl Konsult AB",
        goes_to="approved",
    ),
)


def assign(firm: Firm, customers: Ids, consultants: Ids) -> None:
    """Write down what was ordered, and let some of it be reported and approved."""
    if firm.ask(documents.ASSIGNMENTS)["assignments"]["nodes"]:
        return
    ids = [customers[each.name] for each in cast.CUSTOMERS]
    agreements = {
        str(terms["name"]): _agree(firm, ids[customer], terms) for customer, terms in AGREEMENTS
    }
    hours = firm.ask(documents.HOUR_TYPES)["hourTypes"]["nodes"][0]["id"]
    orderers = {customer: _orderer(firm, ids[customer]) for customer, _ in AGREEMENTS}
    for each in ASSIGNMENTS:
        made = firm.tell_once(
            documents.ASSIGNMENT_REQUEST,
            "assignment",
            customerId=ids[each.customer],
            hourTypeId=hours,
            agreementId=agreements.get(each.agreement),
            ordererId=orderers.get(each.customer),
            consultantId=consultants.get(each.consultant),
            title=each.title,
            place=each.place,
            beginsAt=_at(each.day, each.begins),
            endsAt=_at(each.day + each.days, each.ends),
        )
        if each.goes_to:
            _work(firm, each, made["assignment"]["id"])


def _agree(firm: Firm, customer_id: str, terms: Mapping[str, object]) -> str:
    since = (clock.today() - timedelta(days=90)).isoformat()
    made = firm.tell_once(
        documents.AGREEMENT_CREATE, "agreement", customerId=customer_id, validFrom=since, **terms
    )
    return str(made["agreement"]["id"])


def _orderer(firm: Firm, customer_id: str) -> str | None:
    found = firm.ask(documents.CONTACTS, id=customer_id)["customer"]["contacts"]
    return str(found[0]["id"]) if found else None


def _work(firm: Firm, done: Ordered, assignment_id: str) -> None:
    told = firm.tell_once(
        documents.TIME_REPORT,
        "report",
        assignmentId=assignment_id,
        beginsAt=_at(done.day, done.begins),
        endsAt=_at(done.day, done.ends),
    )
    if done.goes_to == "approved":
        (entry,) = told["assignment"]["entries"]
        firm.tell(documents.TIME_APPROVE, id=entry["id"])


def _at(day: int, clock_time: str) -> str:
    on = clock.today() + timedelta(days=day)
    return datetime.combine(on, time.fromisoformat(clock_time), clock.SWEDEN).isoformat()
