"""What the access point tells becomes facts at once, and what anybody else says becomes nothing."""

import hashlib
import hmac
import json
from dataclasses import replace
from uuid import UUID

from reskontra.api.app import create_app
from reskontra.domain.delivery.commands import claim_parcel, settle_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.links import ALL_FIRMS, PEPPOL_OUTCOME, sign_link
from reskontra.tenancy.scope import TenantId, TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import make_parcel
from tests.support.api import Api, client_of, running
from tests.support.elsewhere import seen_in
from tests.support.shop import Shop

NOBODY = TenantId(UUID(int=0))


async def sent(shop: Shop) -> tuple[str, ParcelId]:
    """An invoice whose e-invoice was taken over."""
    invoice = await shop.issued(buyerReference="Anna Ek")
    with within(shop.scope):
        async with tenant_transaction():
            parcel_id = await make_parcel(
                channel=Channel.PEPPOL, recipient="0007:5567037485", subject=invoice["id"]
            )
            claim = await claim_parcel(parcel_id)
            assert claim is not None
            await settle_parcel(claim, "guid-1 /somewhere")
    return str(invoice["id"]), parcel_id


def address(api: Api, tenant: TenantId, vendor: str = "outbox", subject: str = "the firm's") -> str:
    token = sign_link(
        api.settings.secret_key,
        purpose=f"{PEPPOL_OUTCOME}.{vendor}",
        tenant=tenant,
        subject=subject,
    )
    return f"/hooks/peppol/{vendor}/{token}"


async def told(api: Api, path: str, said: object, *, by: str | None = None) -> int:
    raw = json.dumps(said).encode()
    secret = by or api.settings.peppol_hook_secret
    signature = f"sha256={hmac.digest(secret.encode(), raw, hashlib.sha256).hex()}"
    headers = {"x-reskontra-signature": signature}
    return (await api.client.post(path, content=raw, headers=headers)).status_code


async def state_of(scope: TenantScope, parcel_id: ParcelId) -> ParcelState:
    found = await seen_in(scope, lambda: parcel(parcel_id))
    assert found is not None
    return found.state


async def test_that_it_arrived_and_what_the_buyer_answered_is_noted_once(
    api: Api, shop: Shop, other_scope: TenantScope
) -> None:
    invoice_id, parcel_id = await sent(shop)
    said = {
        "key": str(parcel_id.uuid),
        "state": "DELIVERED",
        "responses": [{"code": "AP", "text": "Tack"}],
    }
    path = address(api, shop.scope.id)
    assert await told(api, path, said) == 204
    noted = await seen_in(shop.scope, last_seq)
    assert await told(api, path, said) == 204
    assert await state_of(shop.scope, parcel_id) is ParcelState.DELIVERED
    (answer,) = (await shop.ask("Invoice", id=invoice_id))["buyerResponses"]
    assert (answer["code"], answer["text"]) == ("ACCEPTED", "Tack")
    assert await seen_in(shop.scope, last_seq) == noted
    assert await seen_in(other_scope, last_seq) == 0


async def test_the_carriers_own_name_is_known_too(api: Api, shop: Shop) -> None:
    _, parcel_id = await sent(shop)
    said = {"key": "guid-1", "state": "REJECTED", "reason": "BR-CO-10"}
    assert await told(api, address(api, shop.scope.id), said) == 204
    assert await state_of(shop.scope, parcel_id) is ParcelState.BOUNCED


async def test_what_is_forged_does_nothing(api: Api, shop: Shop, other_scope: TenantScope) -> None:
    _, parcel_id = await sent(shop)
    before = await seen_in(shop.scope, last_seq)
    said = {"key": str(parcel_id.uuid), "state": "DELIVERED"}
    ours = address(api, shop.scope.id)
    assert await told(api, ours, said, by="another secret") == 403
    assert await told(api, f"{ours}x", said) == 403
    assert await told(api, address(api, shop.scope.id, "storecove"), said) == 403
    assert await told(api, ours.replace("outbox", "storecove"), said) == 403
    assert await seen_in(shop.scope, last_seq) == before


async def test_the_document_of_another_firm_is_unknown(
    api: Api, shop: Shop, other_scope: TenantScope
) -> None:
    _, parcel_id = await sent(shop)
    before = await seen_in(shop.scope, last_seq)
    said = {"key": str(parcel_id.uuid), "state": "DELIVERED"}
    assert await told(api, address(api, other_scope.id), said) == 204
    assert await told(api, address(api, NOBODY), said) == 204
    assert await told(api, address(api, shop.scope.id), said | {"key": "another"}) == 204
    assert await told(api, address(api, shop.scope.id), [said]) == 204
    assert await state_of(shop.scope, parcel_id) is ParcelState.SENT
    assert await seen_in(shop.scope, last_seq) == before


async def test_one_address_for_all_firms_names_the_firm(
    api: Api, shop: Shop, other_scope: TenantScope
) -> None:
    _, parcel_id = await sent(shop)
    said = {"idempotencyGuid": str(parcel_id.uuid), "event": "succeeded"}
    path = address(api, NOBODY, "storecove", ALL_FIRMS)
    app = create_app(replace(api.settings, peppol_url="storecove://k@a"), connects=False)
    async with running(app), client_of(app) as client:
        there = replace(api, app=app, client=client)
        for firm in ["", "rubbish", str(other_scope.id)]:
            assert await told(there, path, said | {"tenant_id": firm}) == 204
            assert await state_of(shop.scope, parcel_id) is ParcelState.SENT
        assert await told(there, path, said | {"tenant_id": str(shop.scope.id)}) == 204
    assert await state_of(shop.scope, parcel_id) is ParcelState.DELIVERED
