"""Work in homes, asked for as the SPA asks for it."""

import json

from tests.support.api import Json
from tests.support.shop import ADDRESS, Shop

ANNA = {"name": "Anna Ägare", "personalNumber": "19800101-0209"}
ROT = {"kind": "ROT", "persons": [ANNA], "propertyDesignation": "Malmö Slottet 1:23"}
LABOUR = {"part": "LABOUR", "work": "PLUMBING", "hours": "20"}
PIPES = {"part": "MATERIAL", "work": "PLUMBING"}
# Labour 20 000 and material 6 250 with VAT: 6 000 of it is the tax authority's.
LINES = [
    {"description": "Rörarbete", "quantity": "20", "unitPrice": "800", "household": LABOUR},
    {"description": "Rör", "unitPrice": "5000", "household": PIPES},
]


async def rot_draft(shop: Shop, **about: object) -> Json:
    """A draft of an invoice for work in a home."""
    buyer = {"name": "Anna Ägare", "address": ADDRESS}
    return await shop.draft(**{"buyer": buyer, "lines": LINES, "household": ROT} | about)


async def paid_rot(shop: Shop) -> str:
    """The id of an invoice for work in a home that the buyer has paid their part of."""
    invoice = await rot_draft(shop, issue=True)
    money = {"amount": "20250", "currency": "SEK"}
    await shop.do("PaymentRegister", invoiceId=invoice["id"], amount=money)
    return str(invoice["id"])


async def a_claim(shop: Shop) -> Json:
    """A claim that was made, with the name of its file."""
    payload = await shop.do("DeductionsClaim", invoiceIds=[await paid_rot(shop)])
    (file,) = payload["files"]
    claim: Json = file["claims"][0] | {"file": file["name"]}
    return claim


def decision_on(claim: Json, granted: int) -> str:
    """What the tax authority decides of a claim, as its file tells it."""
    row = {"personnummer": "198001010209", "godkantBelopp": granted}
    beslut = [{"namn": claim["file"], "referensnummer": "20260000185-01", "arenden": [row]}]
    return json.dumps({"version": "1", "utforare": "165567037485", "beslut": beslut})


async def a_paid_deduction(shop: Shop) -> Json:
    return {"invoiceIds": [await paid_rot(shop)]}


async def a_claim_to_decide(shop: Shop) -> Json:
    return {"claimId": (await a_claim(shop))["id"], "approved": "0"}


async def a_decision_to_read(shop: Shop) -> Json:
    return {"text": decision_on(await a_claim(shop), 6000)}
