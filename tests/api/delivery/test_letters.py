"""Letters wait, are printed in batches, and are sent when somebody says so."""

from dataclasses import replace

from reskontra.api.app import create_app
from reskontra.api.settings import Settings
from reskontra.tenancy.scope import TenantScope
from tests.support.api import Api, Person, client_of, running
from tests.support.letters import a_posted_batch, a_printed_batch, a_waiting_letter
from tests.support.shop import Shop, new_key


async def test_a_letter_waits_with_its_address_as_it_was(shop: Shop) -> None:
    invoice = await a_waiting_letter(shop)
    answer = await shop.ask("Letters", first=5)
    (letter,) = answer["nodes"]
    assert answer["totalCount"] == 1
    assert letter["address"] == ["Kunden AB", "Kundgatan 2", "411 05 Göteborg"]
    assert (letter["subjectId"], letter["city"]) == (invoice["id"], "Göteborg")
    assert letter["total"] == {"amount": "2310.00", "currency": "SEK"}


async def test_without_a_postal_address_there_is_no_letter(shop: Shop) -> None:
    customer = await shop.customer()
    invoice = await shop.issued(customerId=customer)
    moved = {"id": customer, "expectedVersion": 1, "address": {"line1": "Kundgatan 2"}}
    assert await shop.codes("CustomerUpdate", **moved) == []
    payload = await shop.do("InvoiceSend", id=invoice["id"], channel="LETTER")
    (reason,) = payload["userErrors"]
    told = (reason["code"], reason["path"], reason["action"])
    assert told == ("POSTAL_ADDRESS_INCOMPLETE", ["recipients"], "OPEN_CUSTOMER")
    assert (await shop.ask("Letters", first=5))["nodes"] == []


async def test_a_batch_is_printed_posted_and_undone(shop: Shop) -> None:
    batch = await a_printed_batch(shop)
    (found,) = (await shop.ask("LetterBatches", first=5))["nodes"]
    assert (found["number"], found["state"], found["letterCount"]) == (1, "PRINTED", 1)
    (letter,) = (await shop.ask("LetterBatch", **batch))["letters"]
    assert (await shop.ask("Letters", first=5))["nodes"] == []

    posted = (await shop.do("LetterBatchMarkPosted", **batch))["batch"]
    assert posted["state"] == "POSTED"
    (delivery,) = (await shop.ask("Invoice", id=letter["subjectId"]))["deliveries"]
    assert (delivery["channel"], delivery["state"]) == ("LETTER", "SENT")
    assert await shop.codes("LetterBatchMarkPosted", **batch) == [("LETTER_BATCH_MOVED", "id")]

    undone = (await shop.do("LetterBatchMarkUnposted", **batch))["batch"]
    assert undone["state"] == "PRINTED"
    apart = (await shop.do("LetterBatchTakeApart", **batch))["batch"]
    assert apart["state"] == "TAKEN_APART"
    assert (await shop.ask("LetterBatch", **batch))["letters"] == []
    assert len((await shop.ask("Letters", first=5))["nodes"]) == 1


async def test_who_asks_twice_with_a_key_gets_the_same_batch(shop: Shop) -> None:
    await a_waiting_letter(shop)
    key = new_key()
    first = await shop.do("LetterBatchCreate", idempotencyKey=key)
    second = await shop.do("LetterBatchCreate", idempotencyKey=key)
    assert first["batch"]["id"] == second["batch"]["id"]
    codes = await shop.codes("LetterBatchCreate")
    assert codes == [("LETTER_BATCH_EMPTY", "letterIds")]


async def test_a_batch_goes_to_whoever_prints_here(shop: Shop) -> None:
    batch = await a_printed_batch(shop)
    assert (await shop.ask("LetterRoutine"))["hasPartner"]
    handed = (await shop.do("LetterBatchHandOver", **batch))["batch"]
    assert handed["state"] == "HANDING_OVER"
    assert await shop.codes("LetterBatchHandOver", **batch) == [("LETTER_BATCH_MOVED", "id")]
    assert await shop.codes("LetterBatchTakeApart", **batch) == [
        ("LETTER_BATCH_WITH_PARTNER", "id")
    ]
    chosen = await shop.do("LetterRoutineChoose", isDaily=True, hour=9)
    assert chosen["routine"] == {"hasPartner": True, "isDaily": True, "hour": 9}
    assert await shop.codes("LetterRoutineChoose", isDaily=True, hour=24) == [
        ("OUT_OF_RANGE", "hour")
    ]


async def test_where_nobody_prints_nothing_is_handed_over(
    shop: Shop, api_settings: Settings, owner_of_acme: Person
) -> None:
    batch = await a_printed_batch(shop)
    settings = replace(api_settings, print_url="")
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        alone = Shop(Api(app, client, settings).as_(owner_of_acme), shop.scope)
        assert await alone.codes("LetterBatchHandOver", **batch) == [("NO_PRINT_PARTNER", "id")]
        assert await alone.codes("LetterRoutineChoose", isDaily=True) == [
            ("NO_PRINT_PARTNER", "isDaily")
        ]
        assert await alone.codes("LetterBatchCreate", toPartner=True) == [
            ("NO_PRINT_PARTNER", "toPartner")
        ]
        assert not (await alone.ask("LetterRoutine"))["hasPartner"]
    assert (await shop.ask("LetterBatches", first=5))["nodes"][0]["state"] == "PRINTED"


async def test_another_firm_sees_no_letters(shop: Shop, other_scope: TenantScope) -> None:
    batch = await a_posted_batch(shop)
    await a_waiting_letter(shop)
    other = await shop.elsewhere(other_scope)
    assert (await other.ask("Letters", first=5))["nodes"] == []
    assert (await other.ask("LetterBatches", first=5))["nodes"] == []
    assert await other.ask("LetterBatch", **batch) is None
    await shop.do("LetterRoutineChoose", isDaily=True, hour=9)
    assert not (await other.ask("LetterRoutine"))["isDaily"]
    assert await other.codes("LetterBatchMarkUnposted", **batch) == [("NOT_FOUND", "id")]
