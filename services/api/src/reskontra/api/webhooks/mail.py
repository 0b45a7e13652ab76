"""A mail server hands us what came back: bounces and complaints, as they are.

Its pipe posts each mail that arrives for the domain of bounces, and what providers send as
complaints, with ``X-Reskontra-Signature: sha256=…``: the HMAC of the body by the secret that it
shares with us.
"""

import asyncio
import hashlib
import hmac
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.context import House
from reskontra.api.metrics import WEBHOOKS
from reskontra.api.webhooks.bodies import at_most
from reskontra.domain.delivery.commands import note_report
from reskontra.domain.delivery.reports import Report, report_of
from reskontra.tenancy.parcel_marks import MarkedParcel, marked_parcel
from reskontra.tenancy.scope import within
from reskontra.tenancy.tenants import tenant_scope
from reskontra.tenancy.transaction import tenant_transaction

SIGNATURE: Final = "x-reskontra-signature"
MOST_BYTES: Final = 10 * 1024 * 1024

_TAKEN, _UNSIGNED, _NOWHERE, _TOO_LARGE = 202, 401, 404, 413


async def take_mail(request: Request) -> Response:
    """Take a mail that came back; whether it was about one of ours is not told."""
    house: House = request.app.state.house
    secret = house.settings.mail_hook_secret
    if not secret:
        return Response(status_code=_NOWHERE)
    raw = await at_most(request.stream(), MOST_BYTES)
    if raw is None:
        return _counted("too_large", _TOO_LARGE)
    if not is_signed(secret, raw, request.headers.get(SIGNATURE, "")):
        return _counted("forged", _UNSIGNED)
    report = await asyncio.to_thread(report_of, raw)
    return _counted(await _noted(house, report) if report else "no_report", _TAKEN)


def is_signed(secret: str, raw: bytes, signature: str) -> bool:
    """Whether whoever sent ``raw`` knows the secret."""
    expected = f"sha256={hmac.digest(secret.encode(), raw, hashlib.sha256).hex()}"
    return hmac.compare_digest(expected.encode(), signature.encode())


async def _noted(house: House, report: Report) -> str:
    marked = _parcel_of(house.settings.secret_key, report)
    scope = await tenant_scope(marked.tenant) if marked else None
    if marked is None or scope is None:
        return "unknown"
    with within(scope):
        async with tenant_transaction():
            is_news = await note_report(marked.parcel, report)
    return report.told.lower() if is_news else "nothing_new"


def _parcel_of(secret_key: str, report: Report) -> MarkedParcel | None:
    """The first of all marks in the report that we have written ourselves."""
    marks = [address.rpartition("@")[0] for address in report.addressed_to]
    found = (marked_parcel(secret_key, mark) for mark in [*marks, report.mark or ""])
    return next((one for one in found if one), None)


def _counted(outcome: str, status: int) -> Response:
    WEBHOOKS.labels("mail", outcome).inc()
    return Response(status_code=status)
