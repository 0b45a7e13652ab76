"""Those who do the work at the firm, one of each kind; a second time changes nothing."""

from typing import Final

from reskontra.console.demo import documents
from reskontra.console.demo.firm import Firm
from reskontra.domain.kernel import clock

CONSULTANTS: Final[tuple[dict[str, object], ...]] = (
    {
        "name": "Sara Lindqvist",
        "kind": "EMPLOYEE",
        "email": "sara@norrsken.example",
        "phone": "070-174 06 51",
        "qualifications": ["Linux", "PostgreSQL"],
        "priority": 10,
        "release": "ON_DATE",
        "releaseDay": 25,
    },
    {
        "name": "Tariq Haddad",
        "kind": "HOURLY",
        "email": "tariq@norrsken.example",
        "phone": "070-174 06 52",
        "qualifications": ["Nätverk", "Linux"],
        "priority": 20,
        "release": "ON_DATE",
        "releaseDay": 25,
    },
    {
        "name": "Björkdahl Konsult AB",
        "kind": "COMPANY",
        "email": "anna@bjorkdahl.example",
        "phone": "070-174 06 53",
        "orgNumber": "556677-8899",
        "vatNumber": "SE556677889901",
        "fSkattCheckedDate": "2026-01-08",
        "selfBillingAgreedDate": "2026-01-08",
        "address": {"line1": "Hamngatan 4", "postalCode": "972 31", "city": "Luleå"},
        "qualifications": ["PostgreSQL", "Säkerhet"],
        "priority": 30,
        "release": "WHEN_PAID",
    },
    {
        "name": "Mika Salonen",
        "kind": "SELF_EMPLOYED",
        "email": "mika@salonen.example",
        "phone": "070-174 06 54",
        "qualifications": ["Säkerhet"],
        "feePercent": "6",
        "release": "WHEN_PAID",
    },
)
# Whose hours of on-call pay something of their own.
PAID_APART: Final = ("Björkdahl Konsult AB", "640.00")


def hire(firm: Firm) -> dict[str, str]:
    """Write the consultants down that are not there; their ids, by their names."""
    found = firm.ask(documents.CONSULTANTS)["consultants"]["nodes"]
    known = {each["name"]: str(each["id"]) for each in found}
    for each in CONSULTANTS:
        name = str(each["name"])
        if name in known:
            continue
        made = firm.tell_once(documents.CONSULTANT_CREATE, "consultant", **each)
        known[name] = str(made["consultant"]["id"])
        if name == PAID_APART[0]:
            _pay(firm, known[name])
    return known


def _pay(firm: Firm, consultant_id: str) -> None:
    hours = firm.ask(documents.HOUR_TYPES)["hourTypes"]["nodes"]
    first_of_year = clock.today().replace(month=1, day=1).isoformat()
    rows = [
        {"hourTypeId": each["id"], "pay": PAID_APART[1], "validFrom": first_of_year}
        for each in hours
    ]
    firm.tell(documents.CONSULTANT_PAY_SET, id=consultant_id, expectedVersion=1, pay=rows)
