"""An orderer's page of what is booked: a change is asked for once, and the answer is read there."""

from datetime import timedelta

import pytest

from reskontra.domain.assignments.commands import answer_change, reject_time, report_time
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.models import AskedChange, Assignment
from reskontra.domain.assignments.queries import assignment
from reskontra.domain.assignments.queries.asked_changes import waiting_changes
from reskontra.domain.kernel.clock import SWEDEN, now, stopped_at, today
from tests.factories.assignments import EIGHT, HOUR, make_assignment, time_report
from tests.support.own_pages import Own

IN_A_WEEK = (today() + timedelta(days=7)).isoformat()
CHANGE = {"day": IN_A_WEEK, "begins": "14:00", "ends": "15:00", "place": "<b>Kungsgatan</b> 1"}


async def booked(own: Own) -> AssignmentId:
    """What Beata ordered and Karin does in five days."""
    begins = (now() + timedelta(days=5)).replace(minute=0, second=0, microsecond=0)
    async with own.inside():
        return await make_assignment(
            customer_id=own.customer_id,
            orderer_id=own.orderer_id,
            consultant_id=own.consultant_id,
            hour_type_id=own.hour_type_id,
            agreement_id=own.agreement_id,
            begins_at=begins,
            ends_at=begins + timedelta(hours=1),
        )


async def test_a_change_of_what_is_booked_is_asked_for_once(own: Own, others: Own) -> None:
    task_id = await booked(own)
    path = f"{own.orderers}/tasks/{task_id}"
    shown = await own.page(path)
    assert "Be om en ändring" in shown
    assert "Spara ändringen" not in shown
    form = {**CHANGE, "version": "1", "key": "3" * 32}
    for _ in range(2):
        answer = await own.api.client.post(path, data=form)
        assert (answer.status_code, answer.headers["location"]) == (303, path)
    other = await own.api.client.post(path, data={**form, "begins": "13:00"})
    assert (other.status_code, "redan skickat" in other.text) == (422, True)
    page = await own.page(path)
    assert "har inte svarat än" in page
    assert "&lt;b&gt;Kungsgatan&lt;/b&gt; 1" in page
    async with own.inside():
        card = await assignment(task_id)
        assert await AskedChange.all().count() == 1
    assert card is not None
    assert card.begins_at.astimezone(SWEDEN).date().isoformat() != IN_A_WEEK
    async with others.inside():
        assert not await AskedChange.exists()


async def test_what_is_only_offered_is_booked_with_nobody(own: Own) -> None:
    task_id = await booked(own)
    path = f"{own.orderers}/tasks/{task_id}"
    assert "redan bokad hos någon" in await own.page(path)
    async with own.inside():
        await Assignment.filter(id=task_id.uuid).update(state="OFFERED", consultant_id=None)
    shown = await own.page(path)
    assert "Be om en ändring" in shown
    assert "redan frågat om någon kan" in shown
    assert "redan bokad hos någon" not in shown


@pytest.mark.parametrize(
    ("is_accepted", "told"),
    [(True, "har gjort ändringen ni bad om"), (False, "kan inte göra ändringen ni bad om")],
)
async def test_the_answer_is_read_on_the_page(own: Own, told: str, *, is_accepted: bool) -> None:
    task_id = await booked(own)
    path = f"{own.orderers}/tasks/{task_id}"
    assert (await own.sent(path, **CHANGE)).status_code == 303
    async with own.inside():
        asked = (await waiting_changes([task_id]))[task_id]
        await answer_change(asked.id, "Vi hörs <i>snart</i>.", "Siv", is_accepted=is_accepted)
    page = await own.page(path)
    assert told in page
    assert "Vi hörs &lt;i&gt;snart&lt;/i&gt;." in page
    assert "har inte svarat än" not in page


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, "Ändra tid, plats eller beskrivning först"),
        ({"day": "2026-11-02"}, "som inte har varit"),
        ({"begins": "nu"}, "Skriv en tid"),
        ({"place": "x" * 201}, 'aria-describedby="place-wrong"'),
    ],
)
async def test_what_is_wrong_with_a_question_is_told(
    own: Own, change: dict[str, str], told: str
) -> None:
    task_id = await booked(own)
    async with own.inside():
        card = await assignment(task_id)
    assert card is not None
    begins, ends = (each.astimezone(SWEDEN) for each in (card.begins_at, card.ends_at))
    form = {"day": f"{begins:%Y-%m-%d}", "begins": f"{begins:%H:%M}", "ends": f"{ends:%H:%M}"}
    answer = await own.sent(f"{own.orderers}/tasks/{task_id}", **form | change)
    assert (answer.status_code, told in answer.text) == (422, True), answer.text
    async with own.inside():
        assert not await AskedChange.exists()


async def test_what_has_begun_offers_no_form(own: Own) -> None:
    shown = await own.page(f"{own.orderers}/tasks/{own.task_id}")
    assert "Be om en ändring" not in shown


@pytest.mark.parametrize(
    ("locale", "told"),
    [("sv", "kan inte avbokas här. Hör av er till"), ("en", "it cannot be cancelled here")],
)
async def test_what_is_past_calling_off_says_so_and_leads_nowhere(
    own: Own, locale: str, told: str
) -> None:
    booked_path = f"{own.orderers}/tasks/{await booked(own)}"
    page = await own.page(f"{booked_path}?lang={locale}")
    assert (f"{booked_path}/cancel" in page, told in page) == (True, False)
    path = f"{own.orderers}/tasks/{own.task_id}"
    page = await own.page(f"{path}?lang={locale}")
    assert (f"{path}/cancel" in page, told in page) == (False, True), "its time has come"
    async with own.inside():
        with stopped_at(EIGHT + 2 * HOUR):
            part = await report_time(own.task_id, time_report(is_final=False))
        await reject_time(part, "Fel dag", Approver(kind=ApproverKind.STAFF, name="Åsa Öberg"))
        later = now() + timedelta(days=5)
        moved = {"begins_at": later, "ends_at": later + HOUR}
        await Assignment.filter(id=own.task_id.uuid).update(**moved)
    page = await own.page(f"{path}?lang={locale}")
    assert (f"{path}/cancel" in page, told in page) == (False, True), "hours were sent back"
