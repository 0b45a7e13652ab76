"""Receipts of what the customer is to pay, for whoever approves it."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.pages.own.opened import Opened, house_of
from reskontra.api.pages.sheet import gone
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import billed_receipts
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.transaction import tenant_transaction

_HEADERS: Final = {
    "content-security-policy": "default-src 'none'; sandbox",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
}
_LONGEST_PLACE: Final = 3
_ENDINGS: Final = {
    "application/pdf": "pdf",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
}


async def send_receipt(request: Request, opened: Opened[object], entry_id: EntryId) -> Response:
    """The bytes of one receipt of a report, by its place."""
    place = _place(request)
    with opened.acting():
        async with tenant_transaction(read_only=True):
            receipts = await billed_receipts(entry_id)
        if place is None or place >= len(receipts):
            return gone(request)
        receipt = receipts[place]
        try:
            content = await house_of(request).archive.get(receipt.sha256)
        except NotArchived:
            return gone(request)
    # What a file was called by whoever sent it is nobody else's.
    name = f"{opened.words['receipt'].lower()}-{place + 1}.{_ENDINGS[receipt.media_type]}"
    headers = {"content-disposition": f'inline; filename="{name}"', **_HEADERS}
    return Response(content, media_type=receipt.media_type, headers=headers)


def _place(request: Request) -> int | None:
    """Which receipt is asked for; None where it is no number, or longer than any place."""
    text = request.path_params["place"]
    return int(text) if len(text) <= _LONGEST_PLACE and text.isdecimal() else None
