import pytest

from reskontra.domain.customers.ids import CustomerId
from tests.support.shop import ADDRESS, Shop, new_key


async def test_a_customer_gets_the_next_number(shop: Shop) -> None:
    first = await shop.do("CustomerCreate", name="Åkeri & Söner AB", orgNumber="5560360793")
    second = await shop.do("CustomerCreate", name="Grannen", kind="PERSON")

    assert first["userErrors"] == second["userErrors"] == []
    assert first["customer"]["orgNumber"] == "556036-0793"
    assert second["customer"]["number"] == first["customer"]["number"] + 1


@pytest.mark.parametrize(
    ("about", "code", "path"),
    [
        ({"orgNumber": "556036-0794"}, "ORG_NUMBER_INVALID", "orgNumber"),
        ({"email": "nej"}, "EMAIL_INVALID", "email"),
        ({"name": " "}, "REQUIRED", "name"),
        ({"name": "🧾" * 201}, "TOO_LONG", "name"),
        ({"paymentTermsDays": -1}, "OUT_OF_RANGE", "paymentTermsDays"),
        ({"vatNumber": "SE123"}, "VAT_NUMBER_INVALID", "vatNumber"),
        ({"address": ADDRESS | {"postalCode": "1"}}, "POSTAL_CODE_INVALID", "address.postalCode"),
        ({"gln": "123"}, "GLN_INVALID", "gln"),
    ],
)
async def test_a_bad_card_is_refused_on_its_field(
    shop: Shop, about: dict[str, object], code: str, path: str
) -> None:
    assert (code, path) in await shop.codes("CustomerCreate", **{"name": "Kunden"} | about)
    assert (await shop.ask("Customers", first=1))["nodes"] == []


async def test_the_same_org_number_twice_names_the_other_customer(shop: Shop) -> None:
    await shop.do("CustomerCreate", name="Första AB", orgNumber="556036-0793")
    payload = await shop.do("CustomerCreate", name="Andra AB", orgNumber="5560360793")

    assert payload["userErrors"][0]["code"] == "ORG_NUMBER_TAKEN"
    assert "1001" in payload["userErrors"][0]["message"]


async def test_what_an_update_leaves_out_stays_and_null_clears(shop: Shop) -> None:
    made = (await shop.do("CustomerCreate", name="Kunden", email="a@b.example", phone="08-1"))[
        "customer"
    ]
    payload = await shop.do(
        "CustomerUpdate", id=made["id"], expectedVersion=made["version"], phone=None
    )

    assert payload["customer"]["email"] == "a@b.example"
    assert payload["customer"]["phone"] is None
    assert payload["customer"]["version"] == made["version"] + 1


async def test_a_stale_version_shows_what_it_is_now(shop: Shop) -> None:
    customer = await shop.customer()
    await shop.do("CustomerUpdate", id=customer, expectedVersion=1, name="Nya AB")
    payload = await shop.do("CustomerUpdate", id=customer, expectedVersion=1, name="Gamla AB")

    assert [each["code"] for each in payload["userErrors"]] == ["CONFLICT"]
    assert payload["customer"]["name"] == "Nya AB"


async def test_consent_is_a_ledger_where_the_newest_line_counts(shop: Shop) -> None:
    customer = await shop.customer()
    about = {"customerId": customer, "channel": "EMAIL"}
    given = await shop.do(
        "ConsentRecord", **about, source="EMAIL", evidence="Brev", idempotencyKey=new_key()
    )
    withdrawn = await shop.do("ConsentWithdraw", **about)
    again = await shop.codes("ConsentWithdraw", **about)
    ledger = (await shop.ask("Customer", id=customer))["consents"]

    assert given["userErrors"] == withdrawn["userErrors"] == []
    assert again == [("CONSENT_NOT_GIVEN", "channel")]
    assert [line["state"] for line in ledger] == ["WITHDRAWN", "GIVEN"]
    assert ledger[1]["evidence"] == "Brev"


async def test_a_customer_that_never_was_is_told_by_its_field(shop: Shop) -> None:
    about = {"customerId": str(CustomerId.new()), "channel": "EMAIL", "source": "PHONE"}

    assert await shop.codes("ConsentRecord", **about) == [("NOT_FOUND", "customerId")]
    assert await shop.codes("ConsentWithdraw", **about) == [("NOT_FOUND", "customerId")]
