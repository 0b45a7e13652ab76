"""What the firm has agreed on with its customers, one of each form; again changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Final

from reskontra.console.demo import documents
from reskontra.console.demo.firm import Firm
from reskontra.domain.kernel import clock

RUNNING: Final[dict[str, object]] = {
    "name": "Ramavtal drift",
    "policy": "SILENT_APPROVAL",
    "silentDays": 5,
    "cancellationHours": 36,
    "cancellationPayPercent": "50",
    "rushHours": 24,
    "rushPricePercent": "30",
    "rushPayPercent": "20",
    "mileagePrice": "6.50",
    "mileagePay": "2.50",
    "orderNumber": "4500012345",
}
FIXED: Final[dict[str, object]] = {"name": "Flytt till ny serverhall", "form": "FIXED_PRICE"}
PLAN: Final = (("Flytt, start", "45000", 20), ("Flytt, godkänd", "45000", 60))
ON_ACCOUNT: Final[dict[str, object]] = {"name": "Ombyggnad av nät, a conto", "form": "ON_ACCOUNT"}
SUMS: Final = (("A conto, start", "30000", 0), ("A conto, etapp 2", "20000", 30))
RETAINER: Final[dict[str, object]] = {"name": "Jour dygnet runt", "form": "RETAINER"}
BANK: Final[dict[str, object]] = {
    "name": "Timbank support",
    "form": "HOUR_BANK",
    "policy": "MONTHLY",
    "monthlyDay": 1,
}
_PLANS: Final = {str(FIXED["name"]): PLAN, str(ON_ACCOUNT["name"]): SUMS}
HOURS: Final[dict[str, object]] = {"minutes": 600, "overagePrice": "1250", "atEnd": "ROLLS"}


def agree(firm: Firm, customers: Sequence[str]) -> dict[str, str]:
    """Write the agreements down that are not there; their ids, by their names."""
    found = firm.ask(documents.AGREEMENTS)["agreements"]["nodes"]
    known = {each["name"]: str(each["id"]) for each in found}
    for customer_id, said in zip(customers, _all(firm), strict=False):
        name = str(said["name"])
        if name in known:
            continue
        made = firm.tell_once(
            documents.AGREEMENT_CREATE, "agreement", customerId=customer_id, **said
        )
        known[name] = str(made["agreement"]["id"])
        if name in _PLANS:
            firm.tell(documents.AGREEMENT_PLAN, id=known[name], instalments=_plan(_PLANS[name]))
    return known


def _all(firm: Firm) -> list[Mapping[str, object]]:
    today = clock.today()
    first_of_year = today.replace(month=1, day=1).isoformat()
    since = {"validFrom": first_of_year}
    next_month = (today.replace(day=1) + timedelta(days=32)).replace(day=1).isoformat()
    hours = firm.ask(documents.HOUR_TYPES)["hourTypes"]["nodes"]
    prices = [
        {"hourTypeId": each["id"], "price": "1150", "validFrom": first_of_year}
        for each in hours[:1]
    ]
    jour = {"begins": next_month, "description": "Jour", "amount": "7500"}
    bank = {"begins": today.replace(day=1).isoformat(), "description": "Timbank"}
    return [
        RUNNING | since | {"prices": prices},
        BANK | since | {"period": bank | {"amount": "11000", "bank": HOURS}},
        FIXED | since,
        RETAINER | since | {"period": jour},
        ON_ACCOUNT | since | {"prices": prices},
    ]


def _plan(sums: Iterable[tuple[str, str, int]]) -> list[dict[str, object]]:
    today = clock.today()
    return [
        {
            "description": said,
            "amount": amount,
            "dueDate": (today + timedelta(days=days)).isoformat(),
        }
        for said, amount, days in sums
    ]
