"""Callbacks: what the carrier says is noted, what anybody else says is not."""

from dataclasses import replace

import pytest

from reskontra.api.app import create_app
from reskontra.api.settings import Settings
from reskontra.api.webhooks.vouching import twilio_signature
from reskontra.domain.delivery.commands import claim_parcel, settle_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.links import SMS_OUTCOME, sign_link
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import make_parcel
from tests.support.api import Api, client_of, running
from tests.support.elsewhere import seen_in

DELIVERED = {"MessageSid": "SM1", "MessageStatus": "delivered", "To": "+46701740605"}


async def sent(scope: TenantScope) -> ParcelId:
    with within(scope):
        async with tenant_transaction():
            parcel_id = await make_parcel(
                channel=Channel.SMS, recipient="+46701740605", facts={"text": "Hej"}, is_urgent=True
            )
            claim = await claim_parcel(parcel_id)
            assert claim is not None
            await settle_parcel(claim, "SM1")
    return parcel_id


async def kept(scope: TenantScope, parcel_id: ParcelId) -> ParcelStatus | None:
    return await seen_in(scope, lambda: parcel(parcel_id))


async def state_of(scope: TenantScope, parcel_id: ParcelId) -> ParcelState:
    found = await kept(scope, parcel_id)
    assert found is not None
    return found.state


def address(
    settings: Settings, scope: TenantScope, parcel_id: ParcelId, vendor: str = "twilio"
) -> str:
    token = sign_link(
        settings.secret_key,
        purpose=f"{SMS_OUTCOME}.{vendor}",
        tenant=scope.id,
        subject=str(parcel_id),
    )
    return f"/hooks/sms/{vendor}/{token}"


async def told(api: Api, path: str, form: dict[str, str], *, by: str = "12345") -> int:
    signature = twilio_signature(f"http://testserver{path}", form, by)
    answer = await api.client.post(path, data=form, headers={"x-twilio-signature": signature})
    return answer.status_code


async def test_what_twilio_tells_is_noted(
    api: Api, acme: TenantScope, other_scope: TenantScope
) -> None:
    parcel_id = await sent(acme)
    path = address(api.settings, acme, parcel_id)

    assert await told(api, path, DELIVERED | {"MessageStatus": "sent"}) == 204
    assert await state_of(acme, parcel_id) is ParcelState.SENT
    assert await told(api, path, DELIVERED) == 204
    assert await told(api, path, DELIVERED) == 204

    assert await state_of(acme, parcel_id) is ParcelState.DELIVERED
    assert await kept(other_scope, parcel_id) is None


async def test_a_message_that_came_back_says_why(api: Api, acme: TenantScope) -> None:
    parcel_id = await sent(acme)
    undelivered = DELIVERED | {"MessageStatus": "undelivered", "ErrorCode": "30005"}
    assert await told(api, address(api.settings, acme, parcel_id), undelivered) == 204
    found = await kept(acme, parcel_id)
    assert found is not None
    assert (found.state, found.reason) == (ParcelState.BOUNCED, "undelivered 30005")


async def test_what_is_forged_does_nothing(
    api: Api, acme: TenantScope, other_scope: TenantScope
) -> None:
    parcel_id = await sent(acme)
    path = address(api.settings, acme, parcel_id)
    before = await seen_in(acme, last_seq)
    unsigned = await api.client.post(path, data=DELIVERED)
    elks = address(api.settings, acme, parcel_id, "elks46")

    assert unsigned.status_code == 403
    assert await told(api, path, DELIVERED, by="guessed") == 403
    assert await told(api, path + "x", DELIVERED) == 403
    assert await told(api, path.replace("twilio", "elks46"), DELIVERED) == 403
    assert await told(api, path.replace("twilio", "nobody"), DELIVERED) == 403
    assert await told(api, elks, {"status": "delivered"}) == 403
    assert await told(api, path, DELIVERED | {"Padding": "x" * 20_000}) == 403

    assert await state_of(acme, parcel_id) is ParcelState.SENT
    assert await seen_in(acme, last_seq) == before
    assert await seen_in(other_scope, last_seq) == 0


@pytest.mark.parametrize("place", ["nowhere", "elsewhere"])
async def test_an_unknown_message_is_met_quietly(
    api: Api, acme: TenantScope, other_scope: TenantScope, place: str
) -> None:
    parcel_id = {"nowhere": ParcelId.new(), "elsewhere": await sent(acme)}[place]
    path = address(api.settings, other_scope, parcel_id)
    assert await told(api, path, DELIVERED) == 204
    assert await kept(other_scope, parcel_id) is None
    assert await seen_in(other_scope, last_seq) == 0


async def test_46elks_proves_itself_by_the_address(
    api: Api, api_settings: Settings, acme: TenantScope
) -> None:
    parcel_id = await sent(acme)
    settings = replace(api_settings, sms_url="elks46://u1:password@api.46elks.com")
    app = create_app(settings, connects=False)
    async with running(app), client_of(app) as client:
        path = address(settings, acme, parcel_id, "elks46")
        other = path.replace("/elks46/", "/elks46/A")
        forged = await client.post(other, data={"id": "s1", "status": "delivered"})
        answer = await client.post(path, data={"id": "s1", "status": "delivered"})

    assert (forged.status_code, answer.status_code) == (403, 204)
    assert await state_of(acme, parcel_id) is ParcelState.DELIVERED
