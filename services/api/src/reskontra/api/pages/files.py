"""Bytes that come and go: style sheet, icon, pages to look at and logos out, uploads in."""

import hashlib
from collections.abc import AsyncIterator
from datetime import datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from reskontra.api import links, sheets
from reskontra.api.company.uploads import Promise
from reskontra.api.context import House
from reskontra.api.pages.sheet import STATIC, gone
from reskontra.domain.jobs import queries
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import EXPORTS, JobKind, JobStatus
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction

_KINDS = {"pages.css": "text/css", "icon.svg": "image/svg+xml"}
_A_YEAR = "public, max-age=31536000, immutable"
_TO_LOOK_AT = {
    "content-disposition": 'inline; filename="utkast.pdf"',
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
}
_TO_KEEP = {
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
}
_LISTS = {
    JobKind.CUSTOMER_EXPORT: "kunder",
    JobKind.ARTICLE_EXPORT: "artiklar",
    JobKind.INVOICE_EXPORT: "fakturor",
    JobKind.INVOICE_LINE_EXPORT: "fakturarader",
}
_ZIPPED = b"PK"
_TO_SHOW = {
    "content-disposition": "inline",
    # A drawing is shown on its own, too, and may do nothing there.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "cache-control": "private, max-age=300",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex, nofollow",
}


async def send_static(request: Request) -> Response:
    """The pages' own style sheet and icon."""
    name = request.path_params["name"]
    if name not in _KINDS:
        return Response(status_code=404)
    return Response(
        STATIC.joinpath(name).read_bytes(),
        media_type=_KINDS[name],
        headers={"cache-control": _A_YEAR, "x-content-type-options": "nosniff"},
    )


async def take_upload(request: Request) -> Response:
    """Take the bytes that somebody announced, if they are what was announced."""
    house: House = request.app.state.house
    link = await links.followed(house, links.UPLOAD, request.path_params["token"])
    if link is None:
        return JSONResponse({"code": "NOT_FOUND"}, status_code=404)
    promise = Promise.read(link.subject)
    content = await _at_most(request.stream(), promise.size)
    if not promise.is_kept_by(content, hashlib.sha256(content).hexdigest()):
        return JSONResponse({"code": "UPLOAD_DIFFERS"}, status_code=422)
    with within(link.scope):
        sha256 = await house.archive.put(content)
    return JSONResponse({"sha256": sha256, "size": len(content)}, status_code=201)


async def send_job_document(request: Request) -> Response:
    """The bytes that a job came to, to be looked at rather than kept."""
    house: House = request.app.state.house
    link = await links.followed(house, links.JOB, request.path_params["token"])
    if link is None:
        return gone(request)
    with within(link.scope):
        async with tenant_transaction(read_only=True):
            found = await queries.job(JobId.parse(link.subject))
        try:
            document = found.document if found else None
            content = await house.archive.get(document.sha256 if document else "")
        except NotArchived:
            return gone(request)
    if found and found.kind in EXPORTS:
        return _table(found, content)
    return Response(content, media_type="application/pdf", headers=_TO_LOOK_AT)


async def send_logo(request: Request) -> Response:
    """The firm's logo, for those who look at its settings."""
    house: House = request.app.state.house
    link = await links.followed(house, links.LOGO, request.path_params["token"])
    if link is None:
        return gone(request)
    media_type, sha256 = link.subject.split(" ")
    try:
        with within(link.scope):
            content = await house.archive.get(sha256)
    except NotArchived:
        return gone(request)
    return Response(content, media_type=media_type, headers=_TO_SHOW)


def _table(found: JobStatus, content: bytes) -> Response:
    """A list that was written, to be kept under a name that tells what it is and of when."""
    is_workbook = content.startswith(_ZIPPED)
    ending, media_type = ("xlsx", sheets.WORKBOOK) if is_workbook else ("csv", sheets.TEXT)
    name = f"{_LISTS[found.kind]}-{_day_of(found.created_at)}.{ending}"
    headers = {"content-disposition": f'attachment; filename="{name}"', **_TO_KEEP}
    return Response(content, media_type=media_type, headers=headers)


def _day_of(moment: datetime) -> str:
    return moment.astimezone(SWEDEN).date().isoformat()


async def _at_most(chunks: AsyncIterator[bytes], size: int) -> bytes:
    """Read no more than what was announced, and one byte to tell that there is more."""
    content = bytearray()
    async for chunk in chunks:
        content += chunk[: size + 1 - len(content)]
        if len(content) > size:
            break
    return bytes(content)
