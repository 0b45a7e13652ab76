"""Assignments at the door: ordered, changed, staffed, reported, approved and shown."""

from datetime import timedelta

import pytest

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json
from tests.support.shop import Shop

HOUR = timedelta(hours=1)
OWNER = "Åsa Öberg"


async def card(shop: Shop, assignment_id: str) -> Json:
    found: Json = await shop.ask("Assignment", id=assignment_id)
    return found


async def reported(shop: Shop, **about: object) -> Json:
    """An hour of yesterday, reported; the whole card."""
    assignment_id = await shop.assignment(**about)
    ordered = await card(shop, assignment_id)
    times = {name: ordered[name] for name in ("beginsAt", "endsAt")}
    done = await shop.do("TimeReport", assignmentId=assignment_id, **times)
    assert done["userErrors"] == []
    return await card(shop, assignment_id)


async def test_an_order_is_written_down_with_what_it_inherits(shop: Shop) -> None:
    customer = await shop.customer(name="Åkeriet AB", buyerReference="Örjan")
    ordered = await card(shop, await shop.assignment(customerId=customer, place="Umeå"))

    assert (ordered["state"], ordered["buyerReference"]) == ("CONFIRMED", "Örjan")
    assert (ordered["customer"]["name"], ordered["place"]) == ("Åkeriet AB", "Umeå")
    assert (ordered["entries"], ordered["agreement"], ordered["isRepeated"]) == ([], None, False)
    allowed = {each["action"] for each in ordered["availableActions"] if each["allowed"]}
    assert allowed == {"CHANGE", "REFER", "CONFIRM", "REPORT", "CANCEL"}
    reasons = {each["reasonCode"] for each in ordered["availableActions"] if not each["allowed"]}
    assert reasons == {"ILLEGAL_TRANSITION"}


async def test_all_that_is_wrong_is_told_on_its_field(shop: Shop) -> None:
    unknown = {"customerId": await shop.customer(), "hourTypeId": await shop.hour_type()}
    at = now().isoformat()
    given = {**unknown, "title": " ", "beginsAt": at, "endsAt": at, "price": "-1"}

    assert await shop.codes("AssignmentRequest", **given) == [
        ("REQUIRED", "title"),
        ("WORK_REVERSED", "endsAt"),
        ("PRICE_UNUSABLE", "price"),
    ]
    far = {"beginsAt": "2099-01-01T10:00:00Z", "endsAt": "2099-01-01T11:00:00Z"}
    assert await shop.codes("AssignmentRequest", **unknown, title="Tolkning", **far) == [
        ("OUT_OF_RANGE", "beginsAt")
    ]
    assert (await shop.ask("Assignments", first=1))["nodes"] == []


async def test_an_order_is_changed_and_given_to_somebody_else(shop: Shop) -> None:
    assignment_id = await shop.assignment(consultantId=None)
    given = {"id": assignment_id, "expectedVersion": 1}
    await shop.do("AssignmentUpdate", **given, title="Tolkning på möte")
    stale = await shop.codes("AssignmentUpdate", **given, title="Annat")
    for name in ("title", "beginsAt", "hourTypeId"):
        cleared = await shop.reply("AssignmentUpdate", input={**given, name: None})
        assert cleared.codes == ["BAD_USER_INPUT"], name
    karin = await shop.consultant()
    await shop.do("AssignmentConfirm", id=assignment_id, consultantId=karin, expectedVersion=2)
    now_ = await card(shop, assignment_id)

    assert stale == [("CONFLICT", "expectedVersion")]
    assert (now_["title"], now_["state"]) == ("Tolkning på möte", "CONFIRMED")
    assert now_["consultant"]["id"] == karin


async def test_nobody_is_booked_twice_and_the_number_of_the_other_is_told(shop: Shop) -> None:
    first = await card(shop, await shop.assignment())
    consultant_id, times = (
        first["consultant"]["id"],
        {name: first[name] for name in ("beginsAt", "endsAt")},
    )
    order = {
        "customerId": first["customer"]["id"],
        "hourTypeId": first["hourType"]["id"],
        "title": "Igen",
        "consultantId": consultant_id,
    }
    booked = [("CONSULTANT_BOOKED", "consultantId")]
    assert await shop.codes("AssignmentRequest", **order, **times) == booked

    later = (now() + 30 * HOUR).isoformat()
    moved = {"beginsAt": later, "endsAt": (now() + 31 * HOUR).isoformat()}
    second = (await shop.do("AssignmentRequest", **order, **moved))["assignment"]
    change = {"id": second["id"], "expectedVersion": second["version"], **times}
    assert await shop.codes("AssignmentUpdate", **change) == booked

    unstaffed = {**order, "consultantId": None}
    third = (await shop.do("AssignmentRequest", **unstaffed, **times))["assignment"]
    assert await shop.codes("AssignmentConfirm", id=third["id"], consultantId=consultant_id) == (
        booked
    )
    assert (await card(shop, third["id"]))["state"] == "REQUESTED"


async def test_an_order_is_declined_with_why(shop: Shop) -> None:
    assignment_id = await shop.assignment(consultantId=None)
    wordless = await shop.codes("AssignmentReject", id=assignment_id, reason=" ")
    await shop.do("AssignmentReject", id=assignment_id, reason="Ingen är ledig.")
    declined = await card(shop, assignment_id)

    assert wordless == [("REQUIRED", "reason")]
    assert (declined["state"], declined["rejectedReason"]) == ("REJECTED", "Ingen är ledig.")


async def test_hours_are_reported_for_the_consultant_and_counted_on_both_sides(shop: Shop) -> None:
    ordered = await reported(shop)
    (entry,) = ordered["entries"]

    assert (ordered["state"], entry["state"]) == ("REPORTED", "REPORTED")
    assert (entry["revenue"]["amount"], entry["pay"]["amount"]) == ("1000.00", "400.00")
    assert (entry["margin"]["amount"], entry["marginPercent"]) == ("600.00", "60.0")
    assert [each["minutes"] for each in entry["priceLines"]] == [60]
    assert entry["reportedBy"] == OWNER


async def test_the_first_answer_decides_and_the_second_is_told(shop: Shop) -> None:
    (entry,) = (await reported(shop))["entries"]
    await shop.do("TimeApprove", id=entry["id"], expectedVersion=1)
    late = await shop.codes("TimeReject", id=entry["id"], reason="För lång tid.")

    approved = await card(shop, await of(shop))
    (after,) = approved["entries"]
    assert late == [("TIME_APPROVED_ALREADY", "id")]
    assert (approved["state"], after["approverKind"]) == ("APPROVED", "STAFF")
    assert after["approverName"] == OWNER


async def of(shop: Shop) -> str:
    """The only assignment there is."""
    (row,) = (await shop.ask("Assignments", first=2))["nodes"]
    return str(row["id"])


async def test_a_report_on_nothing_is_refused_at_the_field_of_its_assignment(shop: Shop) -> None:
    times = dict.fromkeys(("beginsAt", "endsAt"), "2026-11-02T08:00:00Z")
    done = await shop.do("TimeReport", assignmentId=str(AssignmentId.new()), **times)
    (error,) = done["userErrors"]
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["assignmentId"])


async def test_hours_that_are_sent_back_wait_to_be_reported_anew(shop: Shop) -> None:
    (entry,) = (await reported(shop))["entries"]
    await shop.do("TimeReject", id=entry["id"], reason="Vi var klara klockan nio.")
    sent_back = await card(shop, await of(shop))

    assert sent_back["entries"][0]["rejectedReason"] == "Vi var klara klockan nio."
    assert sent_back["state"] == "PERFORMED"
    times = {name: entry[name] for name in ("beginsAt", "endsAt")}
    anew = {"assignmentId": sent_back["id"], "entryId": entry["id"], **times}
    await shop.do("TimeReport", **anew)
    assert [each["state"] for each in (await card(shop, sent_back["id"]))["entries"]] == [
        "REPORTED"
    ]


async def test_the_board_the_list_and_the_calendar_show_it(shop: Shop) -> None:
    assignment_id = await shop.assignment()
    ordered = await card(shop, assignment_id)
    board = {each["state"]: each for each in await shop.ask("AssignmentBoard")}
    span = {"begins": ordered["beginsAt"], "ends": ordered["endsAt"]}

    assert board["CONFIRMED"]["count"] == 1
    assert [each["id"] for each in board["CONFIRMED"]["assignments"]] == [assignment_id]
    assert [each["id"] for each in await shop.ask("AssignmentCalendar", **span)] == [assignment_id]
    listed = await shop.ask("Assignments", first=9, where={"states": ["CONFIRMED"], "text": "tolk"})
    assert [each["id"] for each in listed["nodes"]] == [assignment_id]
    assert (await shop.ask("Assignments", first=9, where={"text": "annat"}))["nodes"] == []


async def test_its_timeline_tells_what_has_happened(shop: Shop) -> None:
    (entry,) = (await reported(shop))["entries"]
    await shop.do("TimeApprove", id=entry["id"])
    told = await shop.ask("Timeline", subjectId=await of(shop), first=9)

    assert [each["kind"] for each in told["nodes"]] == [
        "TimeApproved",
        "TimeReported",
        "AssignmentConfirmed",
        "AssignmentRequested",
    ]


async def test_too_long_a_calendar_is_not_asked_for(shop: Shop) -> None:
    begins = now()
    span = {"begins": begins.isoformat(), "ends": (begins + timedelta(days=63)).isoformat()}

    assert (await shop.reply("AssignmentCalendar", **span)).codes == ["BAD_USER_INPUT"]


async def test_an_order_is_tried_before_it_is_written_down(shop: Shop) -> None:
    begins = now()
    order = {
        "customerId": await shop.customer(),
        "hourTypeId": await shop.hour_type(),
        "beginsAt": begins.isoformat(),
        "endsAt": (begins + HOUR).isoformat(),
    }
    tried = await shop.ask("AssignmentTry", order=order)
    reversed_ = await shop.ask("AssignmentTry", order=order | {"endsAt": order["beginsAt"]})

    assert (tried["trial"]["revenue"]["amount"], tried["trial"]["margin"]["amount"]) == (
        "1000.00",
        "600.00",
    )
    assert (reversed_["trial"], [each["code"] for each in reversed_["problems"]]) == (
        None,
        ["WORK_REVERSED"],
    )


async def test_who_sells_sees_the_price_and_no_pay(shop: Shop) -> None:
    await reported(shop)
    seller = await shop.seen_by(Role.SELLER)
    (entry,) = (await card(seller, await of(shop)))["entries"]

    assert entry["revenue"]["amount"] == "1000.00"
    assert [entry[name] for name in ("pay", "payLines", "margin", "marginPercent")] == [None] * 4


async def test_pay_by_hand_is_set_by_those_who_see_pay(shop: Shop) -> None:
    order = await shop.order(pay="450")
    seller = await shop.seen_by(Role.SELLER)

    assert (await seller.reply("AssignmentRequest", input=order)).codes == ["FORBIDDEN"]
    assert (await shop.ask("Assignments", first=1))["nodes"] == []


async def test_another_firm_sees_none_of_it(shop: Shop, other_scope: TenantScope) -> None:
    assignment_id = await shop.assignment()
    stranger = await shop.elsewhere(other_scope)

    assert await card(stranger, assignment_id) is None
    assert (await stranger.ask("Assignments", first=1))["nodes"] == []
    assert all(column["count"] == 0 for column in await stranger.ask("AssignmentBoard"))
    assert await stranger.ask("Search", text="Tolkning") == []
    assert [hit["id"] for hit in await shop.ask("Search", text="Tolkning")] == [assignment_id]


@pytest.mark.parametrize(
    ("mutation", "about"),
    [
        ("AssignmentUpdate", {"expectedVersion": 1}),
        ("AssignmentReject", {"reason": "Nej"}),
        ("AssignmentConfirm", {"consultantId": str(ConsultantId.new())}),
    ],
    ids=["update", "reject", "confirm"],
)
async def test_an_assignment_that_is_not_there_is_not_found(
    shop: Shop, mutation: str, about: Json
) -> None:
    unknown = str(AssignmentId.new())

    assert await shop.codes(mutation, id=unknown, **about) == [("NOT_FOUND", "id")]
