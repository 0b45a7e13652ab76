"""Hour types at the door: written, tried, and shown without pay to those who may not see it."""

import pytest

from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json
from tests.support.shop import A_WINDOW, Shop

ENTRY = {"number": "T1", "name": "Konsult", "price": "1000", "pay": "400", "windows": [A_WINDOW]}
HALF_PAST_FOUR, HALF_PAST_SIX = "2026-11-25T16:30:00+01:00", "2026-11-25T18:30:00+01:00"
WORK = {"beginsAt": HALF_PAST_FOUR, "endsAt": HALF_PAST_SIX}
TERMS = {"price": "1000", "pay": "400", "windows": [A_WINDOW]}
BY_ID = """query T($id: ID!, $beginsAt: DateTime!, $endsAt: DateTime!) {
  hourTypeTry(id: $id, beginsAt: $beginsAt, endsAt: $endsAt) {
    trial { revenue { amount } pay { amount } } problems { code path } } }"""
PAGE = """query P($first: Int, $after: Cursor, $where: HourTypeWhere, $orderBy: [HourTypeOrder!]) {
  hourTypes(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount nodes { number unit } pageInfo { endCursor } } }"""


async def test_an_hour_type_is_written_and_read_back(shop: Shop) -> None:
    debit = {"priceDebit": {"minimumMinutes": 60, "startedMinutes": 30}, "payCode": "110"}
    payload = await shop.do("HourTypeCreate", **ENTRY | debit)
    found = await shop.ask("HourType", id=payload["hourType"]["id"])

    assert payload["userErrors"] == []
    assert (found["number"], found["price"], found["pay"], found["payCode"]) == (
        "T1",
        "1000",
        "400",
        "110",
    )
    assert found["priceDebit"] == {"minimumMinutes": 60, "startedMinutes": 30}
    assert found["payDebit"] == {"minimumMinutes": 0, "startedMinutes": 1}
    assert found["windows"] == [A_WINDOW]
    assert (found["vatRate"], found["isArchived"]) == ("25", False)


async def test_all_that_is_wrong_is_told_on_its_field(shop: Shop) -> None:
    bad = A_WINDOW | {"name": " ", "days": [], "payPercent": "-1"}
    given = ENTRY | {"pay": "-1", "windows": [A_WINDOW, bad]}

    assert await shop.codes("HourTypeCreate", **given) == [
        ("PAY_UNUSABLE", "pay"),
        ("REQUIRED", "windows.1.name"),
        ("REQUIRED", "windows.1.days"),
        ("PERCENT_UNUSABLE", "windows.1.payPercent"),
    ]
    assert (await shop.ask("HourTypes", first=1))["nodes"] == []


@pytest.mark.parametrize("clock", ["24:00", "7:00", "17:00:00", "kväll"])
async def test_a_time_of_day_is_one(shop: Shop, clock: str) -> None:
    reply = await shop.reply(
        "HourTypeCreate", input=ENTRY | {"windows": [A_WINDOW | {"endsAt": clock}]}
    )
    assert reply.codes == ["BAD_USER_INPUT"]


async def test_a_stale_version_shows_what_it_is_now(shop: Shop) -> None:
    hour_type = await shop.hour_type()
    await shop.do("HourTypeUpdate", id=hour_type, expectedVersion=1, windows=[A_WINDOW])
    payload = await shop.do("HourTypeUpdate", id=hour_type, expectedVersion=1, windows=[])

    assert [each["code"] for each in payload["userErrors"]] == ["CONFLICT"]
    assert payload["hourType"]["windows"] == [A_WINDOW]


async def test_what_is_left_out_of_a_change_stays_and_null_clears(shop: Shop) -> None:
    hour_type = await shop.hour_type(account="3001", windows=[A_WINDOW])
    about = {"id": hour_type, "expectedVersion": 1}
    debit = {"minimumMinutes": 60, "startedMinutes": 30}
    changed = (await shop.do("HourTypeUpdate", **about, account=None, payDebit=debit))["hourType"]

    assert (changed["account"], changed["payDebit"]) == (None, debit)
    assert (changed["price"], changed["windows"]) == ("1000", [A_WINDOW])


async def test_an_hour_type_is_put_away_and_taken_back(shop: Shop) -> None:
    hour_type = await shop.hour_type()
    away = (await shop.do("HourTypeArchive", id=hour_type, expectedVersion=1))["hourType"]
    back = (await shop.do("HourTypeArchive", id=hour_type, archived=False))["hourType"]

    assert (away["isArchived"], back["isArchived"]) == (True, False)
    assert await shop.codes("HourTypeArchive", id=str(HourTypeId.new())) == [("NOT_FOUND", "id")]


async def test_the_list_is_filtered_ordered_and_paged(shop: Shop) -> None:
    for number in ("10", "9", "B"):
        await shop.hour_type(number=number)
    asked: Json = {"first": 2, "orderBy": [{"field": "NUMBER", "direction": "ASC"}]}
    first = (await shop.api.ask(PAGE, asked)).data["hourTypes"]
    after = asked | {"after": first["pageInfo"]["endCursor"]}
    second = (await shop.api.ask(PAGE, after)).data["hourTypes"]
    deep = await shop.api.ask(PAGE, asked | {"where": {"not": {"not": {"not": {"not": {}}}}}})
    twice = await shop.api.ask(PAGE, asked | {"orderBy": asked["orderBy"] * 2})

    assert [each["number"] for each in first["nodes"] + second["nodes"]] == ["9", "10", "B"]
    assert (first["totalCount"], first["nodes"][0]["unit"]) == (3, "h")
    assert (deep.codes, twice.codes) == (["BAD_USER_INPUT"], ["BAD_USER_INPUT"])


async def test_work_is_tried_before_anything_is_kept(shop: Shop) -> None:
    debit = {"minimumMinutes": 60, "startedMinutes": 30}
    answer = await shop.ask("HourTypeTry", terms=TERMS | {"priceDebit": debit}, **WORK)
    trial = answer["trial"]

    assert answer["problems"] == []
    assert [(each["minutes"], each["windowName"]) for each in trial["pieces"]] == [
        (30, None),
        (90, "Kväll"),
    ]
    assert [each["amount"]["amount"] for each in trial["priceLines"]] == ["500.00", "1950.00"]
    assert trial["priceLines"][1] == {
        "windowName": "Kväll",
        "percent": "30",
        "base": "1000",
        "rate": "1300.000000",
        "workedMinutes": 90,
        "debitedMinutes": 90,
        "quantity": "1.500000",
        "amount": {"amount": "1950.00", "currency": "SEK"},
    }
    assert [each["amount"]["amount"] for each in trial["payLines"]] == ["200.00", "720.00"]
    assert (trial["revenue"]["amount"], trial["pay"]["amount"]) == ("2450.00", "920.00")
    assert (trial["margin"]["amount"], trial["marginPercent"]) == ("1530.00", "62.4")
    assert (await shop.ask("HourTypes", first=1))["nodes"] == []


@pytest.mark.parametrize(
    ("about", "told"),
    [
        ({"endsAt": HALF_PAST_FOUR}, ("WORK_REVERSED", ["endsAt"])),
        ({"endsAt": "2026-12-05T16:30:00+01:00"}, ("WORK_TOO_LONG", ["endsAt"])),
        ({"terms": TERMS | {"price": "-1"}}, ("PRICE_UNUSABLE", ["terms", "price"])),
        (
            {"terms": TERMS | {"windows": [A_WINDOW | {"days": []}]}},
            ("REQUIRED", ["terms", "windows", "0", "days"]),
        ),
    ],
    ids=["reversed", "too_long", "no_price", "no_days"],
)
async def test_what_cannot_be_tried_says_why(
    shop: Shop, about: Json, told: tuple[str, list[str]]
) -> None:
    answer = await shop.ask("HourTypeTry", **{"terms": TERMS} | WORK | about)

    assert answer["trial"] is None
    assert [(each["code"], each["path"]) for each in answer["problems"]] == [told]


async def test_an_hour_type_that_is_kept_is_tried_by_its_id(shop: Shop) -> None:
    hour_type = await shop.hour_type(windows=[A_WINDOW])
    answer = (await shop.api.ask(BY_ID, {"id": hour_type} | WORK)).data["hourTypeTry"]
    unknown = (await shop.api.ask(BY_ID, {"id": str(HourTypeId.new())} | WORK)).data["hourTypeTry"]
    both = await shop.api.ask(
        BY_ID.replace("(id:", '(terms: {price: "1"}, id:'), {"id": hour_type} | WORK
    )

    assert (answer["trial"]["revenue"]["amount"], answer["trial"]["pay"]["amount"]) == (
        "2450.00",
        "920.00",
    )
    assert unknown == {"trial": None, "problems": [{"code": "NOT_FOUND", "path": ["id"]}]}
    assert both.codes == ["BAD_USER_INPUT"]


async def test_a_seller_sees_the_price_and_nothing_of_pay(shop: Shop) -> None:
    hour_type = await shop.hour_type(payCode="110", windows=[A_WINDOW])
    seller = await shop.seen_by(Role.SELLER)
    found = await seller.ask("HourType", id=hour_type)
    (listed,) = (await seller.ask("HourTypes", first=9))["nodes"]
    trial = (await seller.ask("HourTypeTry", terms=TERMS, **WORK))["trial"]
    by_id = (await seller.api.ask(BY_ID, {"id": hour_type} | WORK)).data["hourTypeTry"]["trial"]

    assert (found["price"], found["windows"][0]["pricePercent"]) == ("1000", "30")
    assert (found["pay"], found["payCode"], found["payDebit"]) == (None, None, None)
    assert found["windows"][0]["payPercent"] is None
    assert listed["pay"] is None
    assert (trial["revenue"]["amount"], by_id["revenue"]["amount"]) == ("2450.00", "2450.00")
    assert [trial[each] for each in ("payLines", "pay", "margin", "marginPercent")] == [None] * 4
    assert by_id["pay"] is None


async def test_an_accountant_reads_pay_and_changes_nothing(shop: Shop) -> None:
    hour_type = await shop.hour_type()
    accountant = await shop.seen_by(Role.ACCOUNTANT)
    refused = await accountant.reply("HourTypeArchive", input={"id": hour_type})

    assert (await accountant.ask("HourType", id=hour_type))["pay"] == "400"
    assert refused.codes == ["FORBIDDEN"]
    assert (await shop.ask("HourType", id=hour_type))["version"] == 1


async def test_a_program_that_may_not_see_pay_may_not_set_it(shop: Shop) -> None:
    hour_type = await shop.hour_type()
    writing = Permission.CATALOGUE_READ, Permission.CATALOGUE_WRITE
    blind = await shop.seen_by_program(*writing)
    seeing = await shop.seen_by_program(*writing, Permission.PAY_READ)
    change = {"id": hour_type, "expectedVersion": 1, "pay": "1"}
    begun = ENTRY | {"idempotencyKey": "k" * 16}

    assert (await blind.reply("HourTypeUpdate", input=change)).codes == ["FORBIDDEN"]
    assert (await blind.reply("HourTypeCreate", input=begun)).codes == ["FORBIDDEN"]
    assert (await shop.ask("HourType", id=hour_type))["pay"] == "400"
    assert len((await shop.ask("HourTypes", first=9))["nodes"]) == 1
    assert (await seeing.do("HourTypeUpdate", **change))["hourType"]["pay"] == "1"


async def test_another_firm_has_hour_types_of_its_own(shop: Shop, other_scope: TenantScope) -> None:
    hour_type = await shop.hour_type(windows=[A_WINDOW])
    stranger = await shop.elsewhere(other_scope)
    tried = (
        await stranger.api.ask(
            BY_ID, {"id": hour_type} | WORK, door=f"/t/{other_scope.slug}/graphql"
        )
    ).data

    assert await stranger.ask("HourType", id=hour_type) is None
    assert (await stranger.ask("HourTypes", first=10))["nodes"] == []
    assert await stranger.codes("HourTypeArchive", id=hour_type) == [("NOT_FOUND", "id")]
    assert await stranger.codes("HourTypeUpdate", id=hour_type, expectedVersion=1, pay="1") == [
        ("NOT_FOUND", "id")
    ]
    assert tried["hourTypeTry"]["problems"] == [{"code": "NOT_FOUND", "path": ["id"]}]
    assert await stranger.ask("Timeline", subjectId=hour_type, first=9) is None


async def test_what_happens_to_an_hour_type_is_told(shop: Shop) -> None:
    hour_type = await shop.hour_type(name="Konsult")
    await shop.do("HourTypeUpdate", id=hour_type, expectedVersion=1, pay="500")
    await shop.do("HourTypeArchive", id=hour_type)
    told = (await shop.ask("Timeline", subjectId=hour_type, first=9))["nodes"]

    assert [each["kind"] for each in told] == [
        "HourTypeArchived",
        "HourTypeChanged",
        "HourTypeCreated",
    ]
    assert told[0]["subject"] == told[0]["subject"] | {"kind": "HOUR_TYPE", "title": "Konsult"}
    assert "500" not in str(told)
