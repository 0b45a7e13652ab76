"""Consultants whose pay waits for a customer, and is let go."""

from typing import Final

from tests.support.waiting import until
from tests.support.web_people import Firm

COMPANY: Final = {
    "name": "Ek Språk AB",
    "kind": "COMPANY",
    "locale": "en",
    "orgNumber": "556677-8899",
    "vatNumber": "SE556677889901",
    "fSkattCheckedDate": "2026-01-01",
    "selfBillingAgreedDate": "2026-01-01",
    "address": {"line1": "Ekgatan 1", "postalCode": "211 20", "city": "Malmö", "country": "SE"},
}


async def works(firm: Firm, **about: object) -> str:
    """Somebody whose pay waits for the customer, with an hour that is invoiced."""
    consultant_id = await firm.consultant(release="WHEN_PAID", **about)
    ordered = await firm.order(customerId=await firm.willing_customer(), consultantId=consultant_id)
    task_id = str((await firm.do("AssignmentRequest", **ordered))["assignment"]["id"])
    hours = {name: ordered[name] for name in ("beginsAt", "endsAt")}
    assert (await firm.do("TimeReport", assignmentId=task_id, **hours))["userErrors"] == []
    (entry,) = (await firm.ask("Assignment", id=task_id))["entries"]
    assert (await firm.do("TimeApprove", id=entry["id"]))["userErrors"] == []

    async def billed() -> int:
        page = await firm.ask("ConsultantPay", consultantId=consultant_id, first=9)
        return sum(line["waitsFor"] == "PAYMENT" for line in page["nodes"])

    await until(billed, at_least=1, within_seconds=60)
    return consultant_id


async def is_released(firm: Firm, consultant_id: str) -> None:
    """All that waits, and drafted where it is a company's."""
    lines = (await firm.ask("ConsultantPay", consultantId=consultant_id, first=9))["nodes"]
    ids = [line["entryId"] for line in lines]
    assert (await firm.do("PayRelease", entryIds=ids))["userErrors"] == []
    await is_drafted(firm, consultant_id)


async def is_drafted(firm: Firm, consultant_id: str) -> None:
    """What is released of a company's pay stands on a draft."""

    async def drafted() -> int:
        return len(await firm.ask("SelfBills", consultantId=consultant_id))

    await until(drafted, at_least=1, within_seconds=60)
