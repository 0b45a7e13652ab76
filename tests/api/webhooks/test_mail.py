"""What a mail server hands us is noted where it belongs, and nowhere else."""

import hashlib
import hmac
from pathlib import Path

import pytest

from reskontra.api.webhooks.mail import MOST_BYTES, is_signed
from reskontra.domain.delivery.commands import claim_parcel, settle_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import count_troubled, parcel, refused_addresses
from reskontra.domain.delivery.views import AddressStatus, ParcelState, ParcelStatus
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.parcel_marks import mark_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import make_parcel
from tests.support.api import Api
from tests.support.elsewhere import seen_in

REPORTS = Path(__file__).parents[2] / "domain" / "delivery" / "reports"
MARK = b"0" * 26 + b"1" * 26 + b"abcdefghjkmn"
CUSTOMER = "kund@kunden.example"


async def sent(scope: TenantScope) -> ParcelId:
    with within(scope):
        async with tenant_transaction():
            parcel_id = await make_parcel(recipient=CUSTOMER)
            claim = await claim_parcel(parcel_id)
            assert claim is not None
            await settle_parcel(claim)
    return parcel_id


def report(api: Api, name: str, scope: TenantScope, parcel_id: ParcelId) -> bytes:
    mark = mark_of(api.settings.secret_key, scope.id, parcel_id)
    return (REPORTS / f"{name}.eml").read_bytes().replace(MARK, mark.encode())


async def hand_in(api: Api, raw: bytes, secret: str | None = None) -> int:
    key = (secret or api.settings.mail_hook_secret).encode()
    signature = f"sha256={hmac.digest(key, raw, hashlib.sha256).hex()}"
    headers = {"x-reskontra-signature": signature}
    return (await api.client.post("/hooks/mail", content=raw, headers=headers)).status_code


async def the(scope: TenantScope, parcel_id: ParcelId) -> ParcelStatus:
    async def ask() -> ParcelStatus | None:
        return await parcel(parcel_id)

    found = await seen_in(scope, ask)
    assert found is not None
    return found


async def refused() -> dict[str, AddressStatus]:
    return await refused_addresses(Channel.EMAIL, [CUSTOMER])


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("postfix_unknown_user", ParcelState.BOUNCED),
        ("qmail", ParcelState.BOUNCED),
        ("complaint", ParcelState.SENT),
    ],
)
async def test_a_bounce_and_a_complaint_are_noted(
    api: Api, acme: TenantScope, other_scope: TenantScope, name: str, state: ParcelState
) -> None:
    parcel_id = await sent(acme)
    assert await hand_in(api, report(api, name, acme, parcel_id)) == 202
    assert (await the(acme, parcel_id)).state is state
    assert list(await seen_in(acme, refused)) == [CUSTOMER]
    assert await seen_in(other_scope, count_troubled) == 0

    before = await seen_in(acme, last_seq)
    assert await hand_in(api, report(api, name, acme, parcel_id)) == 202
    assert await seen_in(acme, last_seq) == before


async def test_what_is_forged_unknown_or_rubbish_changes_nothing(
    api: Api, acme: TenantScope, other_scope: TenantScope
) -> None:
    parcel_id = await sent(acme)
    bounce = report(api, "postfix_unknown_user", acme, parcel_id)
    before = await seen_in(acme, last_seq)

    assert await hand_in(api, bounce, "another secret") == 401
    assert (await api.client.post("/hooks/mail", content=bounce)).status_code == 401
    assert (await api.client.get("/hooks/mail")).status_code == 405
    for raw in [
        (REPORTS / "postfix_unknown_user.eml").read_bytes(),  # signed by nobody
        report(api, "postfix_unknown_user", other_scope, parcel_id),
        report(api, "postfix_unknown_user", acme, ParcelId.new()),
        report(api, "on_holiday", acme, parcel_id),
        report(api, "postfix_delayed", acme, parcel_id),
        b"\xff\x00",
        b"",
    ]:
        assert await hand_in(api, raw) == 202
    assert await hand_in(api, b" " * (MOST_BYTES + 1)) == 413

    assert await seen_in(acme, last_seq) == before
    assert (await the(acme, parcel_id)).state is ParcelState.SENT
    assert await seen_in(other_scope, count_troubled) == 0


def test_nothing_is_signed_by_chance() -> None:
    assert is_signed("secret", b"x", "") is False
    assert is_signed("secret", b"x", "sha256=é") is False
