"""Agreements at the door: written, planned, and shown without pay to those who may not see it."""

import pytest

from reskontra.domain.agreements.ids import AgreementId
from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.scope import TenantScope
from tests.api.agreements.budgets import A_PLAN, an_agreement
from tests.support.api import Json
from tests.support.shop import Shop

TERMS: Json = {
    "policy": "SILENT_APPROVAL",
    "silentDays": 5,
    "cancellationHours": 36,
    "cancellationPricePercent": "100",
    "cancellationPayPercent": "50",
    "rushHours": 24,
    "rushPricePercent": "30",
    "rushPayPercent": "20",
    "mileagePrice": "6.5",
    "mileagePay": "2.5",
    "orderNumber": "PO 77",
    "buyerReference": "Anna",
    "needsOrderNumber": True,
    "ourReference": "Nils",
    "note": "Ring först",
    "validTo": "2026-12-31",
}
PAGE = """query P(
  $first: Int, $after: Cursor, $where: AgreementWhere, $orderBy: [AgreementOrder!]) {
  agreements(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    totalCount nodes { name } pageInfo { endCursor } } }"""


async def test_an_agreement_is_written_and_read_back(shop: Shop) -> None:
    payload = await shop.do("AgreementCreate", **await an_agreement(shop) | TERMS)
    found = await shop.ask("Agreement", id=payload["agreement"]["id"])

    assert payload["userErrors"] == []
    assert found == payload["agreement"]
    assert {name: found[name] for name in TERMS} == TERMS
    assert (found["number"], found["customer"]["name"]) == (1001, "Kunden AB")
    assert [(each["price"], each["hourType"]["price"]) for each in found["prices"]] == [
        ("900", "1000")
    ]
    assert found["period"]["amount"] == {"amount": "9000.00", "currency": "SEK"}
    assert found["period"]["bank"] == {
        "minutes": 600,
        "overagePrice": "1200",
        "warnPercent": 80,
        "atEnd": "EXPIRES",
    }
    assert (found["instalments"], found["hourBanks"]) == ([], [])


async def test_all_that_is_wrong_is_told_on_its_field(shop: Shop) -> None:
    customer = await shop.customer()
    given = {"customerId": customer, "name": " ", "validFrom": "2026-01-01", "rushHours": 0}

    assert await shop.codes("AgreementCreate", **given, policy="MONTHLY", form="RETAINER") == [
        ("REQUIRED", "name"),
        ("REQUIRED", "monthlyDay"),
        ("OUT_OF_RANGE", "rushHours"),
        ("REQUIRED", "period"),
    ]
    assert (await shop.ask("Agreements", first=1))["nodes"] == []


async def test_a_stale_version_shows_what_it_is_now(shop: Shop) -> None:
    agreement = await shop.agreement()
    await shop.do("AgreementUpdate", id=agreement, expectedVersion=1, name="Ny")
    payload = await shop.do("AgreementUpdate", id=agreement, expectedVersion=1, name="Gammal")

    assert [each["code"] for each in payload["userErrors"]] == ["CONFLICT"]
    assert payload["agreement"]["name"] == "Ny"


async def test_what_is_left_out_of_a_change_stays_and_null_clears(shop: Shop) -> None:
    agreement = await shop.agreement(**TERMS)
    about = {"id": agreement, "expectedVersion": 1}
    changed = (await shop.do("AgreementUpdate", **about, orderNumber=None))["agreement"]

    assert {name: changed[name] for name in TERMS} == TERMS | {"orderNumber": None}


async def test_sums_are_planned(shop: Shop) -> None:
    agreement = await shop.agreement(form="FIXED_PRICE")
    planned = (await shop.do("AgreementPlan", id=agreement, instalments=A_PLAN))["agreement"]
    wrong = [A_PLAN[0] | {"amount": "0.005"}]

    assert [(each["description"], each["amount"]["amount"]) for each in planned["instalments"]] == [
        ("Start", "25000.00")
    ]
    assert planned["instalments"][0]["state"] in {"PLANNED", "DUE"}
    assert planned["version"] == 2
    assert await shop.codes("AgreementPlan", id=agreement, instalments=wrong) == [
        ("SUM_UNUSABLE", "instalments.0.amount")
    ]
    assert (await shop.ask("Agreement", id=agreement))["instalments"] == planned["instalments"]


async def test_an_agreement_is_ended_and_holds_again(shop: Shop) -> None:
    agreement = await shop.agreement()
    ended = (await shop.do("AgreementEnd", id=agreement, expectedVersion=1))["agreement"]
    again = (await shop.do("AgreementEnd", id=agreement, ended=False))["agreement"]

    assert (ended["state"], again["state"]) == ("ENDED", "RUNNING")
    assert await shop.codes("AgreementEnd", id=str(AgreementId.new())) == [("NOT_FOUND", "id")]


async def test_the_list_is_filtered_ordered_and_paged(shop: Shop) -> None:
    for name in ("Å", "B", "C"):
        await shop.agreement(name=name)
    asked: Json = {"first": 2, "orderBy": [{"field": "NAME", "direction": "ASC"}]}
    first = (await shop.api.ask(PAGE, asked)).data["agreements"]
    after = asked | {"after": first["pageInfo"]["endCursor"]}
    second = (await shop.api.ask(PAGE, after)).data["agreements"]
    deep = await shop.api.ask(PAGE, asked | {"where": {"not": {"not": {"not": {"not": {}}}}}})
    twice = await shop.api.ask(PAGE, asked | {"orderBy": asked["orderBy"] * 2})
    newest = (await shop.api.ask(PAGE, {"first": 1})).data["agreements"]["nodes"]

    assert [each["name"] for each in first["nodes"] + second["nodes"]] == ["B", "C", "Å"]
    assert (first["totalCount"], newest) == (3, [{"name": "C"}])
    assert (deep.codes, twice.codes) == (["BAD_USER_INPUT"], ["BAD_USER_INPUT"])


async def test_a_seller_agrees_on_prices_and_sees_nothing_of_pay(shop: Shop) -> None:
    agreement = await shop.agreement(**TERMS)
    seller = await shop.seen_by(Role.SELLER)
    found = await seller.ask("Agreement", id=agreement)
    change = {"id": agreement, "expectedVersion": 1}
    paying = await seller.reply("AgreementUpdate", input=change | {"rushPayPercent": "1"})
    changed = await seller.do("AgreementUpdate", **change, rushPricePercent="40")

    hidden = ("cancellationPayPercent", "rushPayPercent", "mileagePay")
    assert [found[name] for name in hidden] == [None] * 3
    assert paying.codes == ["FORBIDDEN"]
    assert changed["userErrors"] == []
    kept = await shop.ask("Agreement", id=agreement)
    assert (kept["rushPricePercent"], kept["rushPayPercent"]) == ("40", "20")


async def test_a_program_that_may_not_see_pay_may_not_set_it(shop: Shop) -> None:
    blind = await shop.seen_by_program(Permission.AGREEMENT_READ, Permission.AGREEMENT_WRITE)
    about = {"customerId": await shop.customer(), "name": "A", "validFrom": "2026-01-01"}
    begun = about | {"idempotencyKey": "k" * 16}

    assert (await blind.reply("AgreementCreate", input=begun | {"mileagePay": "1"})).codes == [
        "FORBIDDEN"
    ]
    assert (await shop.ask("Agreements", first=1))["nodes"] == []
    assert (await blind.do("AgreementCreate", **begun))["userErrors"] == []


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.CONSULTANT])
async def test_who_may_only_read_changes_nothing(shop: Shop, role: Role) -> None:
    agreement = await shop.agreement()
    refused = await (await shop.seen_by(role)).reply("AgreementEnd", input={"id": agreement})

    assert refused.codes == ["FORBIDDEN"]
    assert (await shop.ask("Agreement", id=agreement))["version"] == 1


async def test_another_firm_has_agreements_of_its_own(shop: Shop, other_scope: TenantScope) -> None:
    agreement = await shop.agreement(form="FIXED_PRICE")
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.ask("Agreement", id=agreement) is None
    assert (await stranger.ask("Agreements", first=10))["nodes"] == []
    assert await stranger.ask("Timeline", subjectId=agreement, first=9) is None
    for name, given in (
        ("AgreementEnd", {}),
        ("AgreementUpdate", {"expectedVersion": 1, "name": "Min"}),
        ("AgreementPlan", {"instalments": A_PLAN}),
    ):
        assert await stranger.codes(name, id=agreement, **given) == [("NOT_FOUND", "id")]
    assert (await shop.ask("Agreement", id=agreement))["version"] == 1


async def test_what_happens_to_an_agreement_is_told(shop: Shop) -> None:
    agreement = await shop.agreement(form="FIXED_PRICE")
    await shop.do("AgreementPlan", id=agreement, instalments=A_PLAN)
    await shop.do("AgreementEnd", id=agreement)
    told = (await shop.ask("Timeline", subjectId=agreement, first=9))["nodes"]

    assert [each["kind"] for each in told] == [
        "AgreementEnded",
        "AgreementChanged",
        "InstalmentsPlanned",
        "AgreementCreated",
    ]
