"""Consultants at the door: written, paid, let in, and shown without pay to those who sell."""

from uuid import uuid4

from reskontra.domain.consultants.ids import ConsultantId
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Json, person_in
from tests.support.shop import Shop

KARIN: Json = {
    "name": "Karin Ek",
    "kind": "COMPANY",
    "email": "karin@ek.example",
    "orgNumber": "5566778899",
    "fSkattCheckedDate": "2026-01-02",
    "selfBillingAgreedDate": "2026-01-03",
    "qualifications": ["Tolk, arabiska", "tolk, arabiska", "Läkare"],
    "priority": 5,
    "release": "ON_DATE",
    "releaseDay": 25,
}
PAGE = """query P($first: Int, $after: Cursor, $where: ConsultantWhere, $by: [ConsultantOrder!]) {
  consultants(first: $first, after: $after, where: $where, orderBy: $by) {
    totalCount nodes { name } pageInfo { endCursor } } }"""


async def test_a_consultant_is_written_and_read_back(shop: Shop) -> None:
    payload = await shop.do("ConsultantCreate", **KARIN)
    found = await shop.ask("Consultant", id=payload["consultant"]["id"])

    assert payload["userErrors"] == []
    assert found == found | KARIN | {
        "number": 1001,
        "orgNumber": "556677-8899",
        "qualifications": ["Tolk, arabiska", "Läkare"],
        "feePercent": None,
        "pay": [],
        "userId": None,
        "userName": None,
        "isArchived": False,
    }
    assert await shop.ask("ConsultantQualifications") == ["Läkare", "Tolk, arabiska"]


async def test_all_that_is_wrong_is_told_on_its_field(shop: Shop) -> None:
    given = {
        "name": " ",
        "kind": "SELF_EMPLOYED",
        "email": "x",
        "priority": 0,
        "release": "ON_DATE",
    }

    assert await shop.codes("ConsultantCreate", **given) == [
        ("REQUIRED", "name"),
        ("EMAIL_INVALID", "email"),
        ("REQUIRED", "feePercent"),
        ("OUT_OF_RANGE", "priority"),
        ("REQUIRED", "releaseDay"),
    ]
    assert (await shop.ask("Consultants", first=1))["nodes"] == []


async def test_what_is_left_out_of_a_change_stays_and_null_clears(shop: Shop) -> None:
    karin = await shop.consultant(**KARIN)
    given = {"id": karin, "expectedVersion": 1, "email": None, "address": {"city": "Ås"}}
    changed = (await shop.do("ConsultantUpdate", **given))["consultant"]
    stale = await shop.do("ConsultantUpdate", **given)

    assert (changed["email"], changed["address"]["city"]) == (None, "Ås")
    assert (changed["qualifications"], changed["releaseDay"]) == (["Tolk, arabiska", "Läkare"], 25)
    assert [each["code"] for each in stale["userErrors"]] == ["CONFLICT"]
    assert stale["consultant"]["version"] == 2


async def test_pay_takes_the_place_of_what_there_was(shop: Shop) -> None:
    karin, hours = await shop.consultant(), await shop.hour_type(name="Dag", pay="400")
    row = {"hourTypeId": hours, "pay": "450.5", "validFrom": "2026-01-01"}
    set_ = await shop.do("ConsultantPaySet", id=karin, expectedVersion=1, pay=[row])
    twice = await shop.codes("ConsultantPaySet", id=karin, expectedVersion=2, pay=[row, row])

    (paid,) = set_["consultant"]["pay"]
    assert paid == paid | row
    assert (paid["hourType"]["name"], paid["hourType"]["pay"]) == ("Dag", "400")
    assert twice == [("PAY_TWICE", "pay.1.validFrom")]
    assert len((await shop.ask("Consultant", id=karin))["pay"]) == 1


async def test_the_list_is_filtered_ordered_and_paged(shop: Shop) -> None:
    for name, priority in (("Åsa", 1), ("Bo", 3), ("Ada", 2)):
        await shop.consultant(name=name, priority=priority)
    asked: Json = {"first": 2, "by": [{"field": "PRIORITY", "direction": "ASC"}]}
    first = (await shop.api.ask(PAGE, asked)).data["consultants"]
    after = asked | {"after": first["pageInfo"]["endCursor"]}
    second = (await shop.api.ask(PAGE, after)).data["consultants"]
    found = (await shop.api.ask(PAGE, {"first": 9, "where": {"text": "asa"}})).data["consultants"]
    deep = await shop.api.ask(PAGE, asked | {"where": {"not": {"not": {"not": {"not": {}}}}}})
    twice = await shop.api.ask(PAGE, asked | {"by": asked["by"] * 2})

    names = [each["name"] for each in first["nodes"] + second["nodes"]]
    assert (names, first["totalCount"]) == (["Åsa", "Ada", "Bo"], 3)
    assert [each["name"] for each in found["nodes"]] == ["Åsa"]
    assert (deep.codes, twice.codes) == (["BAD_USER_INPUT"], ["BAD_USER_INPUT"])


async def test_a_consultant_of_ones_own_logs_in_and_finds_the_own_page(shop: Shop) -> None:
    karin = await shop.consultant()
    person = await person_in(shop.scope, Role.CONSULTANT)
    herself = shop.asked_by(person)
    assert await herself.ask("MyPage") is None

    let_in = (await shop.do("ConsultantLogInSet", id=karin, userId=str(person.id)))["consultant"]
    assert (let_in["userId"], let_in["userName"]) == (str(person.id), "Åsa Öberg")
    url = await herself.ask("MyPage")
    assert "/k/" in url
    assert (await shop.ask("MyPage"), let_in["pageUrl"]) == (None, url)

    ended = (await shop.do("ConsultantLinksEnd", id=karin))["consultant"]
    assert await herself.ask("MyPage") == ended["pageUrl"] != url
    away = (await shop.do("ConsultantArchive", id=karin))["consultant"]
    assert (await herself.ask("MyPage"), away["pageUrl"]) == (None, None)


async def test_only_a_consultant_of_the_firm_is_let_in_and_as_one(
    shop: Shop, other_scope: TenantScope
) -> None:
    karin, ada = await shop.consultant(), await shop.consultant(name="Ada")
    seller = await person_in(shop.scope, Role.SELLER)
    stranger = await person_in(other_scope, Role.CONSULTANT)
    person = await person_in(shop.scope, Role.CONSULTANT)
    for who in (seller.id, stranger.id, UserId(uuid4())):
        assert await shop.codes("ConsultantLogInSet", id=karin, userId=str(who)) == [
            ("LOG_IN_UNFIT", "userId")
        ]
    await shop.do("ConsultantLogInSet", id=karin, userId=str(person.id))

    assert await shop.codes("ConsultantLogInSet", id=ada, userId=str(person.id)) == [
        ("LOG_IN_TAKEN", "userId")
    ]
    assert (await shop.ask("Consultant", id=ada))["userId"] is None
    left = (await shop.do("ConsultantLogInSet", id=karin))["consultant"]
    assert (left["userId"], left["userName"]) == (None, None)


async def test_a_seller_sees_who_works_and_nothing_of_pay(shop: Shop) -> None:
    fee = {"kind": "SELF_EMPLOYED", "feePercent": "6"}
    karin = await shop.consultant(**fee)
    seller = await shop.seen_by(Role.SELLER)
    found = await seller.ask("Consultant", id=karin)

    assert (found["name"], found["kind"]) == ("Karin Ek", "SELF_EMPLOYED")
    assert [found[each] for each in ("feePercent", "pay", "pageUrl")] == [None] * 3
    assert (await shop.ask("Consultant", id=karin))["feePercent"] == "6"


async def test_a_program_that_may_not_see_pay_may_not_set_it(shop: Shop) -> None:
    karin = await shop.consultant()
    blind = await shop.seen_by_program(Permission.CONSULTANT_READ, Permission.CONSULTANT_WRITE)
    change = {"id": karin, "expectedVersion": 1}

    assert (await blind.reply("ConsultantUpdate", input=change)).codes == ["FORBIDDEN"]
    assert (await blind.reply("ConsultantPaySet", input=change | {"pay": []})).codes == [
        "FORBIDDEN"
    ]
    assert (await blind.reply("MyPage")).codes == ["FORBIDDEN"]
    assert (await shop.ask("Consultant", id=karin))["version"] == 1


async def test_another_firm_has_consultants_of_its_own(
    shop: Shop, other_scope: TenantScope
) -> None:
    karin = await shop.consultant(qualifications=["Tolk"])
    stranger = await shop.elsewhere(other_scope)
    missing = [("NOT_FOUND", "id")]

    assert await stranger.ask("Consultant", id=karin) is None
    assert (await stranger.ask("Consultants", first=10))["nodes"] == []
    assert await stranger.ask("ConsultantQualifications") == []
    for name in ("ConsultantArchive", "ConsultantLinksEnd", "ConsultantLogInSet"):
        assert await stranger.codes(name, id=karin) == missing
    assert await stranger.codes("ConsultantUpdate", id=karin, expectedVersion=1) == missing
    assert await stranger.codes("ConsultantPaySet", id=karin, expectedVersion=1, pay=[]) == missing
    assert await stranger.ask("Timeline", subjectId=karin, first=9) is None
    assert (await shop.ask("Consultant", id=karin))["version"] == 1


async def test_what_happens_to_a_consultant_is_told(shop: Shop) -> None:
    karin, hours = await shop.consultant(), await shop.hour_type()
    row = {"hourTypeId": hours, "pay": "987", "validFrom": "2026-01-01"}
    await shop.do("ConsultantPaySet", id=karin, expectedVersion=1, pay=[row])
    await shop.do("ConsultantArchive", id=karin)
    told = (await shop.ask("Timeline", subjectId=karin, first=9))["nodes"]

    assert [each["kind"] for each in told] == [
        "ConsultantArchived",
        "ConsultantPaySet",
        "ConsultantCreated",
    ]
    assert told[0]["subject"] == told[0]["subject"] | {"kind": "CONSULTANT", "title": "Karin Ek"}
    assert "987" not in str(told)
    assert await shop.codes("ConsultantArchive", id=str(ConsultantId.new())) == [
        ("NOT_FOUND", "id")
    ]
