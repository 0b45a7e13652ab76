"""Assignments are called off, repeated and subscribed to, through the API."""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar

from reskontra.domain.kernel.clock import SWEDEN, now
from tests.api.assignments.budgets import a_rule
from tests.support.api import Json
from tests.support.shop import Shop, new_key


async def test_what_it_costs_is_known_and_it_is_called_off(shop: Shop) -> None:
    order = await shop.assignment()
    cost = await shop.ask("AssignmentCancellation", id=order)
    assert cost == {"until": None, "price": {"amount": "0.00", "currency": "SEK"}}
    payload = await shop.do("AssignmentCancel", id=order, reason="Åtalet lades ner")
    assert (payload["assignment"]["state"], payload["userErrors"]) == ("CANCELLED", [])
    codes = await shop.codes("AssignmentCancel", id=order)
    assert codes == [("ILLEGAL_TRANSITION", "id")]


async def series_of(shop: Shop, assignment_id: str) -> str | None:
    found: str | None = (await shop.ask("Assignment", id=assignment_id))["seriesId"]
    return found


def around_today() -> Json:
    """Five Mondays, of which the third is this week's."""
    today = now().astimezone(SWEDEN).date()
    monday = today - timedelta(days=today.weekday())
    first, last = monday - timedelta(weeks=2), monday + timedelta(weeks=2)
    return {"firstDate": first.isoformat(), "lastDate": last.isoformat()}


async def test_a_rule_makes_assignments_until_it_ends(shop: Shop) -> None:
    keyed = {**await a_rule(shop), **around_today(), "idempotencyKey": new_key()}
    payload = await shop.do("AssignmentRepeat", **keyed)
    assert await shop.do("AssignmentRepeat", **keyed) == payload
    assert (payload["count"], payload["userErrors"]) == (5, [])
    rows = (await shop.ask("Assignments", first=9))["nodes"]
    assert {await series_of(shop, row["id"]) for row in rows} == {payload["seriesId"]}
    ended = await shop.do("AssignmentSeriesEnd", id=payload["seriesId"])
    assert ended["userErrors"] == []
    after = (await shop.ask("Assignments", first=9))["nodes"]
    ahead = [row for row in after if datetime.fromisoformat(row["beginsAt"]) > now()]
    assert len(ahead) in {2, 3}
    assert {row["state"] for row in ahead} == {"CANCELLED"}
    assert all(row["state"] != "CANCELLED" for row in after if row not in ahead)
    rule = {**await a_rule(shop), "weekdays": ["SUNDAY"]}
    assert await shop.codes("AssignmentRepeat", **rule) == [("NO_OCCURRENCES", "weekdays")]


async def test_the_firms_calendar_is_subscribed_to(shop: Shop) -> None:
    await shop.assignment()
    address = await shop.ask("AssignmentCalendarFeed")
    answer = await shop.api.client.get(urlsplit(address).path)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert Calendar.from_ical(answer.text)["prodid"]
