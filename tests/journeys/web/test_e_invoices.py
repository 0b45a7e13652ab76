"""An authority's invoice leaves by Peppol, and what the buyer answers is seen as it comes."""

import hashlib
import hmac
import json
from typing import Final

import httpx
import pytest
from playwright.async_api import Page, expect

from reskontra.tenancy.links import PEPPOL_OUTCOME, sign_link
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.sender_codes import sender_code
from tests.support.browser import HOOK_SECRET, WebHouse
from tests.support.network import PARTICIPANT
from tests.support.screens import fill_in, shows_title
from tests.support.waiting import until
from tests.support.web_people import Firm, Founding

pytestmark = [pytest.mark.journey, pytest.mark.timeout(300)]

AUTHORITY: Final = {
    "name": "Lövåsens kommun",
    "kind": "AUTHORITY",
    "orgNumber": "212000-9770",
    "peppolId": "0007:2120009770",
}


async def connect(page: Page, house: WebHouse, firm: Firm) -> None:
    """Let the firm send in its own name, by the code that whoever runs the house gave it."""
    await page.goto(f"/f/{firm.slug}/settings/e-invoices")
    code = sender_code(house.crew.environ["SECRET_KEY"], PARTICIPANT, "7")
    await fill_in(page, {"Connection code": code})
    await page.get_by_role("button", name="Connect", exact=True).click()
    await expect(page.get_by_role("button", name="Disconnect")).to_be_visible()


async def tell(house: WebHouse, firm: Firm, said: object) -> int:
    """What the access point tells the house of a document of the firm."""
    token = sign_link(
        house.crew.environ["SECRET_KEY"],
        purpose=f"{PEPPOL_OUTCOME}.outbox",
        tenant=TenantId.parse(firm.id),
        subject="the firm's",
    )
    raw = json.dumps(said).encode()
    signature = hmac.digest(HOOK_SECRET.encode(), raw, hashlib.sha256).hex()
    async with httpx.AsyncClient(base_url=house.url, trust_env=False) as access_point:
        answer = await access_point.post(
            f"/hooks/peppol/outbox/{token}",
            content=raw,
            headers={"x-reskontra-signature": f"sha256={signature}"},
        )
    return answer.status_code


async def test_an_e_invoice_leaves_and_is_answered_live(
    web_house: WebHouse, found_firm: Founding
) -> None:
    firm = await found_firm()
    customer_id = await firm.customer(**AUTHORITY)
    invoice = await firm.issued(customerId=customer_id, buyerReference="4711-ÅSA")
    async with web_house.visit() as visit:
        page = visit.page
        await firm.person.comes_in(visit.context)
        await connect(page, web_house, firm)
        await page.goto(f"/f/{firm.slug}/invoices/{invoice['id']}")
        await shows_title(page, f"Invoice {invoice['number']}")
        await page.get_by_role("button", name="Send", exact=True).click()
        dialog = page.get_by_role("dialog")
        await expect(dialog.get_by_text(AUTHORITY["peppolId"]).first).to_be_visible()
        await dialog.get_by_role("button", name="Send", exact=True).click()
        await expect(dialog).to_have_count(0)

        async def has_left() -> int:
            return len(list(web_house.e_invoices.glob("*.xml")))

        await until(has_left, at_least=1, within_seconds=120)
        (left,) = web_house.e_invoices.glob("*.xml")
        assert "2120009770" in left.read_text()

        answers = [{"code": "UQ", "text": "Which project?"}]
        assert (
            await tell(
                web_house, firm, {"key": left.stem, "state": "DELIVERED", "responses": answers}
            )
            == 204
        )
        answered = page.get_by_role("list", name="The buyer's answers")
        await expect(answered.get_by_text("The buyer has a question")).to_be_visible()
        await expect(answered.get_by_text("Which project?")).to_be_visible()
