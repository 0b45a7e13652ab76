"""What consultants earn, for those who may see it."""

from dataclasses import replace

from reskontra.domain.assignments.commands import (
    bill,
    draft_self_bill,
    make_pay_lines,
    release_paid,
)
from reskontra.domain.assignments.queries import approved
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.commands import settle_invoice
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.api.assignments.budgets import pay_that_waits
from tests.factories.billing import COMPANY, DEPARTURES, make_approved, make_order
from tests.factories.invoicing import kr
from tests.support.shop import Shop, new_key


async def worked(shop: Shop) -> tuple[str, str]:
    """An hour of a company, and whose."""
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order(works=COMPANY)
            entry_id = await make_approved(order)
            await make_pay_lines([entry_id])
    return str(entry_id), str(order.consultant_id)


async def test_a_reports_pay_is_told_to_the_ore(shop: Shop) -> None:
    entry_id, _ = await worked(shop)
    (line,) = await shop.ask("PayLines", entryIds=[entry_id])
    assert (line["amount"]["amount"], line["released"]["amount"]) == ("400.00", "400.00")
    assert (line["quantity"], line["rate"], line["rule"]) == ("1", "400", "ON_APPROVAL")


async def test_a_companys_pay_is_drafted_as_its_invoice(shop: Shop) -> None:
    _, consultant_id = await worked(shop)
    payload = await shop.do("SelfBillDraft", consultantId=consultant_id)
    assert payload["userErrors"] == []
    (bill,) = await shop.ask("SelfBills", consultantId=consultant_id)
    assert bill["words"] == "Självfakturering"
    assert (bill["net"]["amount"], bill["vat"]["amount"]) == ("400.00", "100.00")
    assert (bill["total"]["amount"], bill["isVatKnown"], bill["against"]) == ("500.00", True, [])
    (share,) = bill["shares"]
    assert (share["amount"], share["isWhole"]) == (share["whole"], True)
    again = await shop.do("SelfBillDraft", consultantId=consultant_id)
    assert [each["code"] for each in again["userErrors"]] == ["NOTHING_TO_SELF_BILL"]


async def test_a_share_is_drafted_with_what_it_is_a_share_of(shop: Shop) -> None:
    with within(shop.scope):
        async with tenant_transaction():
            order = await make_order(works=replace(COMPANY, release=Release.WHEN_PAID))
            entry_id = await make_approved(order)
            await make_pay_lines([entry_id])
            (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
            await settle_invoice(invoice_id, kr("500"))
            await release_paid(invoice_id)
            await draft_self_bill(order.consultant_id)
            await Consultant.filter(id=order.consultant_id.uuid).update(country="DK")
    (draft,) = await shop.ask("SelfBills", consultantId=str(order.consultant_id))
    (share,) = draft["shares"]
    assert (share["amount"]["amount"], share["whole"]["amount"]) == ("160.00", "400.00")
    assert (draft["isVatKnown"], draft["total"], draft["vatRows"]) == (False, None, [])
    assert [one["code"] for one in draft["against"]] == ["SUPPLIER_ABROAD"]


async def test_pay_is_released_by_hand_once(shop: Shop, other_scope: TenantScope) -> None:
    asked = await pay_that_waits(shop)
    other = await shop.elsewhere(other_scope)
    for who, code in ((other, ["NOTHING_TO_RELEASE"]), (shop, []), (shop, ["NOTHING_TO_RELEASE"])):
        payload = await who.do("PayRelease", **asked)
        assert [each["code"] for each in payload["userErrors"]] == code
    (line,) = await shop.ask("PayLines", **asked)
    assert (line["released"]["amount"], line["isReleased"]) == ("400.00", True)
    for count in (0, 101):
        payload = await shop.do("PayRelease", entryIds=asked["entryIds"] * count)
        assert [each["code"] for each in payload["userErrors"]] == ["OUT_OF_RANGE"]


async def test_the_same_key_releases_and_drafts_once(shop: Shop, other_scope: TenantScope) -> None:
    asked = {**await pay_that_waits(shop), "idempotencyKey": new_key()}
    first, again = [await shop.do("PayRelease", **asked) for _ in range(2)]
    assert (first["userErrors"], again) == ([], first)
    assert [line["isReleased"] for line in again["payLines"]] == [True]

    _, consultant_id = await worked(shop)
    keyed = {"consultantId": consultant_id, "idempotencyKey": new_key()}
    drafted, again = [await shop.do("SelfBillDraft", **keyed) for _ in range(2)]
    assert (drafted["userErrors"], again) == ([], drafted)

    other = await shop.elsewhere(other_scope)
    ids = [first["payLines"][0]["id"], drafted["selfBill"]["id"]]
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    for who, seen in ((shop, [{"id": one} for one in ids]), (other, [None, None])):
        reply = await who.api.ask(query, {"ids": ids}, door=f"/t/{who.scope.slug}/graphql")
        assert reply.data["nodes"] == seen


async def test_who_sells_sees_nobodys_pay(shop: Shop) -> None:
    entry_id, consultant_id = await worked(shop)
    seller = await shop.seen_by(Role.SELLER)
    for name, asked in (("PayLines", {"entryIds": [entry_id]}), ("SelfBills", {})):
        assert (await seller.reply(name, **asked)).codes == ["FORBIDDEN"]
    drafted = await seller.reply("SelfBillDraft", input={"consultantId": consultant_id})
    assert drafted.codes == ["FORBIDDEN"]


async def test_another_firm_sees_none_of_it(shop: Shop, other_scope: TenantScope) -> None:
    entry_id, consultant_id = await worked(shop)
    other = await shop.elsewhere(other_scope)
    assert await other.ask("PayLines", entryIds=[entry_id]) == []
    assert await other.ask("SelfBills") == []
    payload = await other.do("SelfBillDraft", consultantId=consultant_id)
    assert [each["code"] for each in payload["userErrors"]] == ["NOT_FOUND"]
