"""A consultant's page: what is offered, to be reported, ahead, and what it pays."""

from datetime import timedelta
from decimal import Decimal

import pytest

from reskontra.api.pages.sheet import STATIC
from reskontra.domain.assignments.commands import request_assignment, start_offer_round
from reskontra.domain.assignments.ids import OfferId
from reskontra.domain.assignments.models import Offer
from reskontra.domain.assignments.offer_views import NewRound
from reskontra.domain.assignments.queries import entries_of, own_task
from reskontra.domain.consultants.commands import archive_consultant, end_links
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.links import CONSULTANT
from tests.factories.assignments import HOUR, assignment_entry, make_assignment
from tests.factories.consultants import make_consultant
from tests.support.own_pages import Own
from tests.support.spending import spending

TIMES = {"day": "2026-11-02", "begins": "08:00", "ends": "09:00"}
PHOTO = b"\xff\xd8\xff\xe0 a photo"
MOST_BYTES = 100_000


async def offered(own: Own) -> str:
    """The id of an offer to the consultant, of work in three days."""
    begins = now() + timedelta(days=3)
    async with own.inside():
        times = {"begins_at": begins, "ends_at": begins + HOUR}
        entry = assignment_entry(
            customer_id=own.customer_id,
            hour_type_id=own.hour_type_id,
            title="Tolkning på jour",
            **times,
        )
        task_id = await request_assignment(entry)
        await start_offer_round(NewRound(assignment_id=task_id))
        row = await Offer.get(assignment_id=task_id.uuid, consultant_id=own.consultant_id.uuid)
    return str(OfferId(row.id))


async def test_what_is_to_be_reported_is_shown_with_who_ordered_it_and_no_price(own: Own) -> None:
    page = await own.page(own.consultants)
    assert "Hej Karin Ek!" in page
    assert f"/report/{own.task_id}" in page
    assert "Kunden AB" in page
    entry = await own.reported()
    page = await own.page(own.consultants)
    assert f"/report/{own.task_id}" not in page
    assert f"/pay/{entry}" in page
    assert "Väntar på godkännande" in page
    for each in (page, await own.page(f"{own.consultants}/pay/{entry}")):
        assert "400,00" in each
        assert "1\N{NO-BREAK SPACE}000" not in each
        assert "Beata" not in each


async def test_a_report_as_planned_takes_one_press_and_counts_once(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    page = await own.page(path)
    for each in ('value="2026-11-02"', 'value="08:00"', 'value="09:00"'):
        assert each in page
    keyed = {**TIMES, "key": "0" * 32}
    first, second = [await own.api.client.post(path, data=keyed) for _ in range(2)]
    assert (first.status_code, first.headers["location"]) == (
        303,
        f"{own.consultants}?told=reported",
    )
    assert second.status_code == 303
    assert "Tack! Din tid är rapporterad." in await own.page(first.headers["location"])
    async with own.inside():
        (entry,) = (await entries_of([own.task_id]))[own.task_id]
    assert entry.reported_by == str(own.consultant_id)


async def test_a_form_that_was_sent_keeps_nothing_else_and_says_so(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    keyed = {**TIMES, "key": "3" * 32}
    await own.api.client.post(path, data=keyed)
    other = await own.api.client.post(path, data={**keyed, "comment": "Stannade längre"})
    assert other.status_code == 422
    for each in ("redan skickat", "Stannade längre"):
        assert each in other.text
    assert keyed["key"] not in other.text
    async with own.inside():
        (entry,) = (await entries_of([own.task_id]))[own.task_id]
    assert entry.comment == ""


async def test_breaks_expenses_and_receipts_come_with_the_report(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    fields = {
        **TIMES,
        "key": "1" * 32,
        "pause": "15",
        "comment": "Gick <b>bra</b>",
        "kind1": "EXPENSE",
        "what1": "Parkering",
        "paid1": "45,50 kr",
        "vat1": "9,10",
    }
    receipt = {"receipt1": ("kvitto.jpg", PHOTO, "image/jpeg")}
    answer = await own.api.client.post(path, data=fields, files=receipt)
    assert answer.status_code == 303, answer.text
    async with own.inside():
        (entry,) = (await entries_of([own.task_id]))[own.task_id]
    assert entry.break_minutes == 15
    (expense,) = entry.expenses
    assert expense.receipt is not None
    assert (expense.unit_price, expense.vat) == (Decimal("36.4"), Decimal("9.1"))
    assert (expense.description, expense.receipt.media_type) == ("Parkering", "image/jpeg")
    shown = await own.page(await own.attest(entry.id))
    assert "Gick &lt;b&gt;bra&lt;/b&gt;" in shown
    photo = await own.api.client.get(f"{await own.attest(entry.id)}/receipts/0")
    assert (photo.content, photo.headers["content-type"]) == (PHOTO, "image/jpeg")
    assert "kvitto-1.jpg" in photo.headers["content-disposition"]
    for place in ("1", "-1", "x", "9" * 5000):
        gone = await own.api.client.get(f"{await own.attest(entry.id)}/receipts/{place}")
        assert gone.status_code == 404, place


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"begins": "x"}, "Skriv en tid"),
        ({"day": "2026-11-01"}, 'aria-describedby="begins-wrong"'),
        ({"day": "2999-01-01"}, 'aria-describedby="ends-wrong"'),
        ({"pause": "60"}, 'aria-describedby="pause-wrong"'),
        ({"pause": "lite"}, "hela minuter"),
        ({"day": "2027-03-28", "begins": "02:30"}, "fanns inte den dagen"),
        ({"day": "2026-10-25", "begins": "02:30"}, "två gånger den natten"),
        ({"kind1": "EXPENSE", "what1": "Bro"}, 'id="expense1-wrong"'),
        ({"kind2": "MILEAGE", "km2": "50 km", "paid2": "500"}, "antingen kilometer eller"),
        ({"kind2": "TRAVEL", "km2": "100", "paid2": "500"}, "antingen kilometer eller"),
        ({"kind2": "MILEAGE", "km2": "50 km"}, "inget pris per kilometer"),
        ({"kind2": "MILEAGE", "paid2": "50"}, 'id="expense2-wrong"'),
        ({"kind3": "TRAVEL", "paid3": "100", "vat3": "lite"}, "momsen i kronor"),
        ({"kind3": "TRAVEL", "paid3": "100", "vat3": "100"}, "mindre än det som betalades"),
        ({"comment": "x" * 4_001}, "4000"),
    ],
)
async def test_what_is_wrong_is_told_in_its_place_and_what_was_written_stays(
    own: Own, fields: dict[str, str], told: str
) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    written = {**TIMES, "comment": "Mina ord", **fields}
    answer = await own.sent(path, **written)
    assert answer.status_code == 422
    assert told in answer.text
    assert written["comment"] in answer.text
    async with own.inside():
        assert (await entries_of([own.task_id])).get(own.task_id, ()) == ()


async def test_a_time_that_is_there_twice_is_asked_for(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    day = {"day": "2026-10-25", "begins": "02:30", "ends": "04:00"}
    asked = (await own.sent(path, **day)).text
    assert 'name="begins_which" value="second"' in asked
    assert "ends_which" not in asked


async def test_a_whole_day_and_night_is_asked_for(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    slip = {**TIMES, "ends": TIMES["begins"]}
    asked = await own.sent(path, **slip)
    assert asked.status_code == 422
    assert 'name="whole_day" value="yes" aria-invalid="true"' in asked.text
    assert "Det börjar och slutar samma tid" in asked.text
    async with own.inside():
        assert (await entries_of([own.task_id])).get(own.task_id, ()) == ()
    assert (await own.sent(path, **slip, whole_day="yes")).status_code == 303
    async with own.inside():
        (entry,) = (await entries_of([own.task_id]))[own.task_id]
    assert entry.ends_at - entry.begins_at == timedelta(days=1)


async def test_a_file_that_is_no_receipt_is_refused_and_so_is_one_too_large(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    fields = {**TIMES, "kind1": "EXPENSE", "what1": "Bro", "paid1": "45"}
    page = {"receipt1": ("a.jpg", b"<html>", "image/jpeg")}
    answer = await own.api.client.post(path, data=fields, files=page)
    assert (answer.status_code, "JPEG, PNG" in answer.text) == (422, True)
    empty = {"receipt1": ("a.png", b"", "image/png")}
    answer = await own.api.client.post(path, data=fields, files=empty)
    assert (answer.status_code, "är tom" in answer.text) == (422, True)
    large = {"receipt1": ("a.jpg", b"\xff\xd8\xff" + bytes(21_000_000), "image/jpeg")}
    answer = await own.api.client.post(path, data=fields, files=large)
    assert (answer.status_code, "20 MB" in answer.text) == (422, True)
    async with own.inside():
        assert not (await entries_of([own.task_id]))[own.task_id]


async def test_an_offer_is_answered_once(own: Own) -> None:
    path = f"{own.consultants}/offers/{await offered(own)}"
    page = await own.page(own.consultants)
    assert path in page
    assert "Tolkning på jour" in page
    assert "Svara senast" in page
    taken = await own.api.client.post(path, data={"answer": "accept"})
    assert taken.headers["location"].endswith("told=accepted")
    assert "Uppdraget är ditt!" in await own.page(taken.headers["location"])
    late = await own.api.client.post(path, data={"answer": "decline"})
    assert late.status_code == 422
    assert 'role="alert"' in late.text


async def test_an_offer_that_is_declined_goes_away(own: Own) -> None:
    path = f"{own.consultants}/offers/{await offered(own)}"
    answer = await own.api.client.post(path, data={"answer": "decline"})
    assert answer.headers["location"].endswith("told=declined")
    assert path not in await own.page(own.consultants)
    strange = await own.api.client.post(path, data={"answer": "perhaps"})
    assert strange.status_code == 404


async def test_links_end_with_new_ones_and_with_the_consultant(own: Own) -> None:
    async with own.inside():
        await end_links(own.consultant_id)
    answer = await own.api.client.get(own.consultants)
    assert answer.status_code == 410
    assert "Övningsbolaget AB" in answer.text
    assert "Karin" not in answer.text
    second = own.path(CONSULTANT, own.consultant_id.uuid, 2)
    assert "Karin Ek" in await own.page(second)
    async with own.inside():
        await archive_consultant(own.consultant_id)
    assert (await own.api.client.get(second)).status_code == 410


async def test_a_link_grows_old(own: Own) -> None:
    path = own.consultants
    with stopped_at(now() + timedelta(days=179)):
        await own.page(path)
    with stopped_at(now() + timedelta(days=181)):
        answer = await own.api.client.get(path)
    assert (answer.status_code, "Övningsbolaget AB" in answer.text) == (410, True)


async def test_the_page_is_light_however_much_there_is(
    own: Own, caplog: pytest.LogCaptureFixture
) -> None:
    with spending(caplog) as few:
        await own.page(own.consultants)
    async with own.inside():
        for at in range(60):
            begins = now() - timedelta(days=at + 1)
            about = {
                "customer_id": own.customer_id,
                "hour_type_id": own.hour_type_id,
                "consultant_id": own.consultant_id,
                "description": "Ring på porttelefonen, och fråga efter Beata i receptionen." * 3,
            }
            await make_assignment(begins_at=begins, ends_at=begins + HOUR, **about)
    await own.reported()
    with spending(caplog) as many:
        page = await own.page(own.consultants)
    assert page.count("<article") == 60
    assert many.statements == few.statements <= 20
    files = [STATIC.joinpath(name).read_bytes() for name in ("pages.css", "icon.svg")]
    assert len(page.encode()) + sum(map(len, files)) < MOST_BYTES


async def test_a_colleagues_things_are_not_there(own: Own) -> None:
    entry = await own.reported()
    async with own.inside():
        colleague = await make_consultant(name="Nils Ny")
        assert await own_task(colleague, own.task_id) is None
    theirs = own.path(CONSULTANT, colleague.uuid, 1)
    page = await own.page(theirs)
    assert "Nils Ny" in page
    assert str(entry) not in page
    for path in (f"/pay/{entry}", f"/report/{own.task_id}"):
        assert (await own.api.client.get(theirs + path)).status_code == 404
    sent = await own.api.client.post(f"{theirs}/report/{own.task_id}", data=TIMES)
    assert sent.status_code == 404
