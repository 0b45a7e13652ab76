"""What was sent back to a consultant: it says why, and is put right without writing it twice."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import (
    approve_time,
    reject_time,
    report_time,
    take_back_approval,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind, Expense, ExpenseKind
from reskontra.domain.assignments.queries import entries_of
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.views import Release
from reskontra.domain.kernel.clock import stopped_at
from tests.factories.assignments import EIGHT, HOUR, time_report
from tests.support.own_pages import Own

TIMES = {"day": "2026-11-02", "begins": "08:00", "ends": "09:00"}
STAFF = Approver(kind=ApproverKind.STAFF, name="Åsa Öberg")
PHOTO = b"\xff\xd8\xff\xe0 a photo"


async def test_what_was_sent_back_says_why_and_is_reported_anew(own: Own) -> None:
    entry = await own.reported()
    async with own.inside():
        await reject_time(entry, "Vi slutade 08:30.", STAFF)
    pay = await own.page(f"{own.consultants}/pay/{entry}")
    assert "Vi slutade 08:30." in pay
    path = f"{own.consultants}/report/{own.task_id}"
    assert path in pay
    assert "Vi slutade 08:30." in await own.page(path)
    answer = await own.sent(path, day="2026-11-02", begins="08:00", ends="08:30")
    assert answer.status_code == 303
    async with own.inside():
        assert [each.id for each in (await entries_of([own.task_id]))[own.task_id]] == [entry]


async def test_what_was_sent_back_is_shown_as_it_was_told_and_keeps_its_receipt(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    fields = {**TIMES, "ends": "11:00", "pause": "15", "comment": "Via Huddinge"}
    laid_out = {"kind1": "EXPENSE", "what1": "Parkering", "paid1": "250", "vat1": "50"}
    photo = {"receipt1": ("bron.jpg", PHOTO, "image/jpeg")}
    await own.api.client.post(path, data={**fields, **laid_out}, files=photo)
    async with own.inside():
        (before,) = (await entries_of([own.task_id]))[own.task_id]
        await reject_time(before.id, "Vi slutade 10:30.", STAFF)
    shown = await own.page(path)
    for each in ("11:00", "15", "250", "50", "Parkering", "bron.jpg", "Via Huddinge"):
        assert each in shown
    kept = str(before.expenses[0].id)
    assert f'name="kept1" value="{kept}"' in shown

    strange = await own.sent(path, **{**fields, **laid_out, "ends": "10:30", "kept1": "exp_x"})
    assert (strange.status_code, "Välj kvittona på nytt." in strange.text) == (422, True)
    anew = {**fields, **laid_out, "ends": "10:30", "kept1": kept, "key": "1" * 32}
    anew["anew"] = f"{before.id} {before.version + 1}"
    answers = [await own.api.client.post(path, data=anew) for _ in range(2)]
    assert [each.status_code for each in answers] == [303, 303]
    async with own.inside():
        (told,) = (await entries_of([own.task_id]))[own.task_id]
    assert told.id == before.id
    assert [each.receipt for each in told.expenses] == [before.expenses[0].receipt]
    assert [(each.unit_price, each.vat) for each in told.expenses] == [(Decimal(200), Decimal(50))]


async def test_who_pays_stays_as_the_office_said_when_it_is_told_anew(own: Own) -> None:
    hotel = Expense(kind=ExpenseKind.EXPENSE, description="Hotell", unit_price=Decimal(1000))
    told = (replace(hotel, is_paid=False), replace(hotel, description="Fika", is_billed=False))
    async with own.inside():
        with stopped_at(EIGHT + 2 * HOUR):
            entry = await report_time(own.task_id, time_report(expenses=told))
        await reject_time(entry, "Vi slutade 08:30.", STAFF)
    path = f"{own.consultants}/report/{own.task_id}"
    shown = await own.page(path)
    was = {f"was{place}": _value(shown, f"was{place}") for place in (1, 2)}
    first = {"kind1": "EXPENSE", "what1": "Hotell", "paid1": "1000"}
    second = {"kind2": "EXPENSE", "what2": "Fika", "paid2": "1000"}
    answer = await own.sent(path, **{**TIMES, **first, **second, **was})
    assert answer.status_code == 303
    after = await own.entry(entry)
    assert [(each.is_billed, each.is_paid) for each in after.expenses] == [
        (True, False),
        (False, True),
    ]


def _value(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None
    return found[1]


async def test_a_form_puts_right_the_report_that_it_was_shown_for_and_no_other(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    entry = await own.reported()
    async with own.inside():
        await reject_time(entry, "Vi slutade 08:30.", STAFF)
    late = {**TIMES, "begins": "13:00", "ends": "14:00"}
    stale = await own.api.client.post(path, data={**late, "anew": f"{entry} 1"})
    assert (stale.status_code, "är inte sparat" in stale.text) == (422, True)
    other = await own.api.client.post(path, data=late)
    assert other.status_code == 303
    async with own.inside():
        states = [each.state for each in (await entries_of([own.task_id]))[own.task_id]]
    assert states == ["REJECTED", "REPORTED"]


async def test_only_what_is_approved_is_on_its_way(own: Own) -> None:
    async with own.inside():
        await Consultant.filter(id=own.consultant_id.uuid).update(release=Release.WHEN_PAID)
    entry = await own.reported()
    assert "på väg till dig" not in await own.page(own.consultants)
    async with own.inside():
        await reject_time(entry, "Vi slutade 08:30.", STAFF)
    page = await own.page(own.consultants)
    assert "på väg till dig" not in page
    assert "Vi slutade 08:30." in page
    assert "Rätta och skicka igen" in page
    await own.sent(f"{own.consultants}/report/{own.task_id}", **TIMES)
    async with own.inside():
        await approve_time(entry, STAFF)
    assert "på väg till dig" in await own.page(own.consultants)


async def test_nothing_chosen_for_an_expense_takes_it_away_with_its_receipt(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    fields = {**TIMES, "ends": "11:00"}
    row = {"kind1": "EXPENSE", "what1": "Parkering", "paid1": "250", "vat1": "50"}
    taxi = {"kind2": "EXPENSE", "what2": "Taxi", "paid2": "100"}
    photo = {"receipt1": ("bron.jpg", PHOTO, "image/jpeg")}
    await own.api.client.post(path, data={**fields, **row, **taxi}, files=photo)
    async with own.inside():
        (before,) = (await entries_of([own.task_id]))[own.task_id]
        await reject_time(before.id, "Parkeringen var gratis.", STAFF)
    kept = {"kept1": str(before.expenses[0].id), "was1": str(before.expenses[0].id)}
    anew = {**fields, **row, **taxi, **kept, "was2": str(before.expenses[1].id), "kind1": ""}
    answer = await own.sent(path, **anew)
    assert answer.status_code == 303
    async with own.inside():
        (told,) = (await entries_of([own.task_id]))[own.task_id]
    assert [each.description for each in told.expenses] == ["Taxi"]


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ({"what1": "Taxi", "paid1": "100"}, "Välj vad det är"),
        ({"kind1": "EXPENSE", "what1": "Taxi"}, "Skriv vad du har betalat i kronor"),
        ({"kind1": "EXPENSE", "paid1": "abc"}, "Skriv vad du har betalat i kronor"),
        ({"kind1": "EXPENSE", "km1": "12"}, "Kilometer hör till milersättning"),
        ({"kind1": "MILEAGE", "what1": "Hem"}, "Skriv hur många kilometer"),
        ({"kind1": "MILEAGE", "km1": "-5"}, "Skriv hur många kilometer"),
    ],
)
async def test_a_row_says_what_is_wrong_in_it(own: Own, row: dict[str, str], word: str) -> None:
    answer = await own.sent(f"{own.consultants}/report/{own.task_id}", **{**TIMES, **row})
    assert (answer.status_code, word in answer.text) == (422, True)


async def test_why_an_approval_is_taken_back_the_consultant_reads_and_not_the_customer(
    own: Own,
) -> None:
    async with own.inside():
        await Consultant.filter(id=own.consultant_id.uuid).update(release=Release.WHEN_PAID)
    entry = await own.reported()
    link = await own.attest(entry)
    async with own.inside():
        await approve_time(entry, STAFF)
        await take_back_approval(entry, "Du skrev fel kund.", STAFF)
    assert "Du skrev fel kund." in await own.page(f"{own.consultants}/pay/{entry}")
    for path in (link, f"{own.orderers}/reports/{entry}"):
        assert "Du skrev fel kund." not in await own.page(path)
