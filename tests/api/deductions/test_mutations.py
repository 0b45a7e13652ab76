"""Work in a home from the draft to the decision, as the SPA asks."""

from reskontra.tenancy.access import Permission, Role
from reskontra.tenancy.scope import TenantScope
from tests.support.homes import ANNA, LINES, ROT, a_claim, decision_on, paid_rot, rot_draft
from tests.support.shop import Shop, new_key


async def test_a_draft_tells_what_each_would_pay(shop: Shop) -> None:
    given = {"lines": LINES, "household": ROT, "dueDate": "2026-12-23"}
    found = (await shop.ask("DraftTotals", input=given))["household"]
    assert found["deduction"]["amount"] == "6000.00"
    assert found["toPay"]["amount"] == "20250.00"
    (person,) = found["persons"]
    assert (person["left"]["amount"], found["missing"]) == ("50000.00", [])


async def test_what_is_missing_is_told_where_it_is_mended(shop: Shop) -> None:
    house = ROT | {"persons": [ANNA | {"personalNumber": "19800101-0200"}]}
    found = (await shop.ask("DraftTotals", input={"lines": LINES, "household": house}))["household"]
    (reason,) = found["missing"]
    assert reason["code"] == "PERSONAL_NUMBER_INVALID"
    assert reason["path"] == ["household", "persons", "0", "personalNumber"]


async def test_an_invoice_shows_the_buyers_part(shop: Shop) -> None:
    draft = await rot_draft(shop, issue=True)
    found = await shop.ask("Invoice", id=draft["id"])
    assert found["payable"]["amount"] == found["open"]["amount"] == "20250.00"
    assert found["deduction"]["amount"] == "6000.00"
    (person,) = found["household"]["persons"]
    assert (person["maskedNumber"], person["personalNumber"]) == (
        "19800101-****",
        "19800101-0209",
    )
    assert [line["household"]["part"] for line in found["lines"]] == ["LABOUR", "MATERIAL"]


async def test_who_may_not_see_personal_numbers_sees_them_masked(shop: Shop) -> None:
    draft = await rot_draft(shop, issue=True)
    program = await shop.seen_by_program(
        *(each for each in Permission if each.value.endswith(":read") and each.value != "pii:read")
    )
    (person,) = (await program.ask("Invoice", id=draft["id"]))["household"]["persons"]
    assert (person["personalNumber"], person["maskedNumber"]) == (None, "19800101-****")


async def test_a_claim_is_made_decided_and_owed(shop: Shop) -> None:
    claim = await a_claim(shop)
    (file,) = await shop.ask("ClaimFiles")
    xml = await shop.ask("ClaimFileXml", id=file["id"])
    assert "<ns2:BegartBelopp>6000</ns2:BegartBelopp>" in xml
    read = await shop.do("DecisionRead", text=decision_on(claim, 4000))
    assert (read["decided"], read["userErrors"]) == (1, [])
    (file,) = await shop.ask("ClaimFiles")
    assert [each["state"] for each in file["claims"]] == ["PARTLY_DENIED"]
    invoice = await shop.ask("Invoice", id=claim["invoiceId"])
    assert (invoice["open"]["amount"], invoice["denied"]["amount"]) == ("2000.00", "2000.00")


async def test_a_decision_by_hand_is_told_again_or_refused(shop: Shop) -> None:
    claim = await a_claim(shop)
    about = {"claimId": claim["id"], "reason": "Taket är nått"}
    assert await shop.codes("DeductionDecide", **about, approved="6000.50") == [
        ("OUT_OF_RANGE", "approved")
    ]
    assert await shop.codes("DeductionDecide", **about, approved="0") == []
    assert await shop.codes("DeductionDecide", **about, approved="1") == [
        ("CLAIM_DECIDED", "approved")
    ]


async def test_the_same_key_claims_once(shop: Shop) -> None:
    keyed = {"invoiceIds": [await paid_rot(shop)], "idempotencyKey": new_key()}
    first, again = [await shop.do("DeductionsClaim", **keyed) for _ in range(2)]
    assert (first["userErrors"], again) == ([], first)
    assert [each["id"] for each in await shop.ask("ClaimFiles")] == [
        each["id"] for each in first["files"]
    ]
    assert len(first["files"]) == 1


async def test_what_cannot_be_claimed_says_why(shop: Shop) -> None:
    draft = await rot_draft(shop, issue=True)
    (found,) = await shop.ask("Claimable")
    assert (found["obstacle"], found["maskedNumber"]) == ("CLAIM_UNPAID", "19800101-****")
    assert found["why"]
    assert await shop.codes("DeductionsClaim", invoiceIds=[draft["id"]]) == [
        ("CLAIM_UNPAID", "invoiceIds")
    ]


async def test_only_who_may_read_personal_numbers_gets_the_file(shop: Shop) -> None:
    await a_claim(shop)
    (file,) = await shop.ask("ClaimFiles")
    seller = await shop.seen_by(Role.SELLER)
    assert "FORBIDDEN" in (await seller.reply("ClaimFileXml", id=file["id"])).codes


async def test_another_scope_has_no_claims(shop: Shop, other_scope: TenantScope) -> None:
    claim = await a_claim(shop)
    await paid_rot(shop)
    other = await shop.elsewhere(other_scope)
    assert await other.ask("ClaimFiles") == []
    assert await other.ask("Claimable") == []
    about = {"claimId": claim["id"], "approved": "0"}
    assert await other.codes("DeductionDecide", **about) == [("NOT_FOUND", "claimId")]
