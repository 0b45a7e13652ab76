"""Approvals at the door, taken back: by whom, why, and what stands against it."""

import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json
from tests.support.shop import Shop

OWNER = "Åsa Öberg"
FAULT = "Fel dag."


@pytest.fixture
async def approved(shop: Shop) -> Json:
    """An hour that is approved and whose pay waits for the customer."""
    karin = await shop.consultant(release="WHEN_PAID")
    assignment_id = await shop.assignment(consultantId=karin)
    ordered = await shop.ask("Assignment", id=assignment_id)
    times = {name: ordered[name] for name in ("beginsAt", "endsAt")}
    await shop.do("TimeReport", assignmentId=assignment_id, **times)
    (entry,) = (await card(shop))["entries"]
    await shop.do("TimeApprove", id=entry["id"])
    return await only_entry(shop)


async def card(shop: Shop) -> Json:
    """The only assignment there is."""
    (row,) = (await shop.ask("Assignments", first=2))["nodes"]
    found: Json = await shop.ask("Assignment", id=row["id"])
    return found


async def only_entry(shop: Shop) -> Json:
    (entry,) = (await card(shop))["entries"]
    return dict(entry)


def allowed(entry: Json) -> list[str]:
    return [each["action"] for each in entry["availableActions"] if each["allowed"]]


async def test_an_approval_is_taken_back_and_kept(shop: Shop, approved: Json) -> None:
    wordless = await shop.codes("TimeTakeBack", id=approved["id"], reason=" ")
    done = await shop.do("TimeTakeBack", id=approved["id"], reason=FAULT, expectedVersion=2)
    after = await only_entry(shop)

    (taken,) = after["takenBackApprovals"]
    assert wordless == [("TAKING_BACK_REASON_MISSING", "reason")]
    assert (done["userErrors"], done["assignment"]["state"]) == ([], "PERFORMED")
    assert (after["state"], after["approvedAt"], after["rejectedReason"]) == (
        "REJECTED",
        None,
        FAULT,
    )
    assert (taken["approverName"], taken["approvedAt"]) == (OWNER, approved["approvedAt"])
    assert (taken["takenBackBy"], taken["reason"]) == (OWNER, FAULT)
    assert allowed(approved) == ["TAKE_BACK"]
    assert allowed(after) == ["REPORT_ANEW"]


async def test_released_pay_stands_against_it_and_tells_no_amount(
    shop: Shop, approved: Json
) -> None:
    await shop.do("PayRelease", entryIds=[approved["id"]])
    before = await only_entry(shop)
    refused = await shop.codes("TimeTakeBack", id=approved["id"], reason=FAULT)

    (action,) = [one for one in before["availableActions"] if one["action"] == "TAKE_BACK"]
    assert refused == [("PAY_RELEASED_ALREADY", "id")]
    assert (action["allowed"], action["reasonCode"]) == (False, "PAY_RELEASED_ALREADY")
    seller = await shop.seen_by(Role.SELLER)
    seen = await seller.do("TimeTakeBack", id=approved["id"], reason=FAULT)
    (told,) = seen["userErrors"]
    assert told["message"] == action["reason"]
    assert not any(each.isdigit() for each in told["message"])
    assert await only_entry(shop) == before


async def test_who_may_not_approve_takes_nothing_back(shop: Shop, approved: Json) -> None:
    accountant = await shop.seen_by(Role.ACCOUNTANT)
    about = {"id": approved["id"], "reason": FAULT}

    assert (await accountant.reply("TimeTakeBack", input=about)).codes == ["FORBIDDEN"]
    assert await only_entry(shop) == approved


async def test_another_firm_takes_nothing_back(
    shop: Shop, other_scope: TenantScope, approved: Json
) -> None:
    stranger = await shop.elsewhere(other_scope)

    refused = await stranger.codes("TimeTakeBack", id=approved["id"], reason=FAULT)
    assert refused == [("NOT_FOUND", "id")]
    assert await only_entry(shop) == approved
