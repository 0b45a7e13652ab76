"""Rounds of offers through the API: started, answered, hurried on, taken back, watched."""

from reskontra.tenancy.scope import TenantScope
from tests.api.assignments.offering import offered, open_round, requested
from tests.support.api import Json, Person
from tests.support.shop import Shop, document
from tests.support.watching import Relay, Socket, socket_of

WATCH = document("OfferRoundChanged")


def codes(payload: Json) -> list[str]:
    return [each["code"] for each in payload["userErrors"]]


def told(offers: list[Json]) -> list[tuple[str, str, int]]:
    return [(one["consultant"]["name"], one["state"], one["wave"]) for one in offers]


async def test_a_round_tells_who_is_asked_and_until_when(shop: Shop) -> None:
    round_ = await open_round(
        shop, answerMinutes=90, channel="EMAIL", qualifications=["tolk, arabiska"]
    )
    assert (round_["state"], round_["wave"], round_["waveCount"]) == ("RUNNING", 1, 2)
    assert told(round_["offers"]) == [
        ("Amina", "OFFERED", 1),
        ("Bo", "OFFERED", 1),
        ("Cia", "WAITING", 2),
    ]
    assert round_["movesAt"] == round_["offers"][0]["expiresAt"]
    (kept,) = await shop.ask("OfferRounds", assignmentId=round_["assignmentId"])
    assert kept == round_


async def test_the_first_yes_takes_it_and_the_second_hears_so(shop: Shop) -> None:
    first, second, _ = await offered(shop)
    payload = await shop.do("OfferAnswer", id=first["id"], isAccepted=True)
    assert payload["offerRound"]["state"] == "TAKEN"
    states = [one["state"] for one in payload["offerRound"]["offers"]]
    assert states == ["ACCEPTED", "WITHDRAWN", "WITHDRAWN"]
    late = await shop.do("OfferAnswer", id=second["id"], isAccepted=True)
    assert codes(late) == ["ASSIGNMENT_TAKEN"]
    assert late["userErrors"][0]["message"] == "Somebody else was faster and has the assignment."


async def test_a_no_keeps_its_reason_and_the_next_can_be_hurried(shop: Shop) -> None:
    first, *_ = await offered(shop)
    payload = await shop.do("OfferAnswer", id=first["id"], isAccepted=False, reason="Semester")
    round_ = payload["offerRound"]
    assert (round_["offers"][0]["state"], round_["offers"][0]["reason"]) == ("DECLINED", "Semester")
    hurried = await shop.do("OfferRoundHurry", id=round_["id"])
    assert [one["state"] for one in hurried["offerRound"]["offers"]] == [
        "DECLINED",
        "OFFERED",
        "OFFERED",
    ]
    withdrawn = await shop.do("OfferRoundWithdraw", id=round_["id"])
    assert withdrawn["offerRound"]["state"] == "WITHDRAWN"
    assert codes(await shop.do("OfferRoundWithdraw", id=round_["id"])) == ["OFFER_ROUND_OVER"]


async def test_before_it_is_offered_it_is_told_who_would_be_asked(shop: Shop) -> None:
    asked = {"assignmentId": await requested(shop), "qualifications": ["Kirurg"]}
    found = await shop.ask("OfferCandidates", asked=asked)
    assert [(one["name"], one["wave"], one["leftOut"]) for one in found] == [
        ("Amina", None, "UNQUALIFIED"),
        ("Bo", None, "UNQUALIFIED"),
        ("Cia", None, "UNQUALIFIED"),
    ]
    assert codes(await shop.do("OfferRoundStart", **asked)) == ["NOBODY_TO_ASK"]
    assert await shop.ask("OfferRounds", assignmentId=asked["assignmentId"]) == []
    one_each = {"assignmentId": asked["assignmentId"], "waveSize": 1}
    found = await shop.ask("OfferCandidates", asked=one_each)
    assert [one["wave"] for one in found] == [1, 2, 3]
    tried = await shop.do("OfferRoundStart", **one_each, dryRun=True)
    assert tried["offerRound"]["waveCount"] == 3
    assert await shop.ask("OfferRounds", assignmentId=asked["assignmentId"]) == []


async def test_another_firm_sees_and_answers_none_of_it(
    shop: Shop, other_scope: TenantScope
) -> None:
    round_, other = await open_round(shop), await shop.elsewhere(other_scope)
    assignment_id = round_["assignmentId"]
    assert await other.ask("OfferRounds", assignmentId=assignment_id) == []
    assert await other.ask("OfferCandidates", asked={"assignmentId": assignment_id}) == []
    for name, values in (
        ("OfferRoundStart", {"assignmentId": assignment_id}),
        ("OfferRoundHurry", {"id": round_["id"]}),
        ("OfferRoundWithdraw", {"id": round_["id"]}),
        ("OfferAnswer", {"id": round_["offers"][0]["id"], "isAccepted": True}),
    ):
        assert codes(await other.do(name, **values)) == ["NOT_FOUND"]
    (kept,) = await shop.ask("OfferRounds", assignmentId=assignment_id)
    assert kept == round_


async def test_a_watcher_sees_how_it_stands_and_each_answer(
    shop: Shop, served: str, owner_of_acme: Person, relay: Relay
) -> None:
    round_ = await open_round(shop)
    assignment_id = round_["assignmentId"]
    async with socket_of(served, owner_of_acme) as socket:
        payload = {"query": WATCH, "variables": {"assignmentId": assignment_id}}
        await socket.sends(type="subscribe", id="1", payload=payload)
        assert await news(socket) == "RUNNING"
        await shop.do("OfferAnswer", id=round_["offers"][1]["id"], isAccepted=True)
        await relay.tells()
        assert await news(socket) == "TAKEN"


async def news(socket: Socket) -> str:
    data = (await socket.hears())["payload"]["data"]
    return str(data["offerRoundChanged"]["offerRound"]["state"])
