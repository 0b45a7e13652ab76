"""Calendars to subscribe to: each with what is somebody's own, and only as long as it is."""

import re
from uuid import UUID, uuid4

import pytest
from icalendar import Calendar

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.consultants.commands import end_links
from reskontra.domain.customers.commands import end_contact_links
from reskontra.domain.kernel.clock import stopped_at
from reskontra.tenancy.links import (
    CONSULTANT,
    CONSULTANTS_CALENDAR,
    FIRMS_CALENDAR,
    ORDERER,
    ORDERERS_CALENDAR,
)
from tests.factories.assignments import EIGHT, make_assignment
from tests.support.own_pages import Own

GONE, NO_LONGER = 404, 410


async def summaries(own: Own, path: str) -> list[str]:
    with stopped_at(EIGHT):
        answer = await own.api.client.get(path)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    return sorted(str(one["summary"]) for one in Calendar.from_ical(answer.text).walk("VEVENT"))


async def other_task(own: Own) -> AssignmentId:
    """An assignment of another customer that another consultant does."""
    async with own.inside():
        return await make_assignment(title="Något annat")


@pytest.mark.parametrize("whose", ["consultants", "orderers"])
async def test_a_page_leads_to_a_calendar_of_what_is_ones_own(own: Own, whose: str) -> None:
    await other_task(own)
    page = await own.page(getattr(own, whose))
    (path,) = re.findall(r'href="(/c/[^"]+)"', page)
    (told,) = await summaries(own, path)
    assert told == {"consultants": "Tolkning · Kunden AB", "orderers": "Tolkning · Karin Ek"}[whose]


async def test_a_consultants_calendar_ends_with_the_consultants_links(own: Own) -> None:
    path = own.path(CONSULTANTS_CALENDAR, own.consultant_id.uuid, 1)
    assert len(await summaries(own, path)) == 1
    async with own.inside():
        await end_links(own.consultant_id)
    assert (await own.api.client.get(path)).status_code == GONE


async def test_an_orderers_page_and_calendar_end_with_the_contacts_links(own: Own) -> None:
    calendar = own.path(ORDERERS_CALENDAR, own.orderer_id.uuid)
    assert len(await summaries(own, calendar)) == 1
    async with own.inside():
        await end_contact_links(own.orderer_id)
    assert (await own.api.client.get(calendar)).status_code == GONE
    assert (await own.api.client.get(own.orderers)).status_code == NO_LONGER
    anew = own.path(ORDERER, own.orderer_id.uuid, 1)
    (path,) = re.findall(r'href="(/c/[^"]+)"', await own.page(anew))
    assert len(await summaries(own, path)) == 1


@pytest.mark.parametrize(
    ("purpose", "subject"),
    [
        (CONSULTANTS_CALENDAR, UUID(int=1)),
        (ORDERERS_CALENDAR, UUID(int=2)),
        (FIRMS_CALENDAR, UUID(int=3)),
    ],
)
async def test_nobody_else_has_a_calendar(own: Own, purpose: str, subject: UUID) -> None:
    assert (await own.api.client.get(own.path(purpose, subject, 1))).status_code == GONE


async def test_the_link_of_a_calendar_opens_no_page_and_that_of_a_page_no_calendar(
    own: Own,
) -> None:
    calendar = own.path(CONSULTANTS_CALENDAR, own.consultant_id.uuid, 1)
    page = own.path(CONSULTANT, own.consultant_id.uuid, 1)
    tokens = [path.rpartition("/")[2] for path in (calendar, page)]
    assert (await own.api.client.get(f"/k/{tokens[0]}")).status_code == GONE
    assert (await own.api.client.get(f"/c/k/{tokens[1]}")).status_code == GONE
    assert (await own.api.client.get(f"/c/o/{tokens[0]}")).status_code == GONE
    assert (await own.api.client.get(f"/c/k/{uuid4().hex}")).status_code == GONE
