"""Addresses that open one thing for those who hold them."""

from dataclasses import dataclass
from datetime import timedelta

from reskontra.api.context import Context, House
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.ids import JobId
from reskontra.tenancy.links import LinkMalformed, SignedLink, read_link, sign_link
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.tenants import tenant_scope

PORTAL = "portal"
PDF = "pdf"
UBL = "ubl"
JOB = "job"
LOGO = "logo"
UPLOAD = "upload"

_LIFE = {
    PORTAL: timedelta(days=730),
    PDF: timedelta(minutes=5),
    UBL: timedelta(minutes=5),
    JOB: timedelta(minutes=5),
    LOGO: timedelta(minutes=5),
    UPLOAD: timedelta(minutes=15),
}


@dataclass(frozen=True, slots=True)
class Followed:
    """What a link opens, and in which firm."""

    scope: TenantScope
    subject: str


def portal_url(context: Context, invoice_id: InvoiceId) -> str:
    """The buyer's page for an invoice."""
    return f"{_home(context)}/p/{token_for(context, PORTAL, str(invoice_id))}"


def pdf_url(context: Context, invoice_id: InvoiceId) -> str:
    """The bytes of an invoice's page, for a few minutes."""
    return f"{_home(context)}/files/{token_for(context, PDF, str(invoice_id))}"


def ubl_url(context: Context, invoice_id: InvoiceId) -> str:
    """The bytes of an invoice in UBL, for a few minutes."""
    return f"{_home(context)}/files/ubl/{token_for(context, UBL, str(invoice_id))}"


def job_url(context: Context, job_id: JobId) -> str:
    """The bytes that a job came to, for a few minutes."""
    return f"{_home(context)}/files/jobs/{token_for(context, JOB, str(job_id))}"


def logo_url(context: Context, media_type: str, sha256: str) -> str:
    """The bytes of the firm's logo, for a few minutes."""
    return f"{_home(context)}/files/logo/{token_for(context, LOGO, f'{media_type} {sha256}')}"


def upload_url(context: Context, token: str) -> str:
    """Where to PUT the bytes of an upload."""
    return f"{_home(context)}/uploads/{token}"


def token_for(context: Context, purpose: str, subject: str) -> str:
    """A token that opens one thing of the present firm."""
    secret = context.house.settings.secret_key
    return sign_link(secret, purpose=purpose, tenant=context.firm.id, subject=subject)


def opened(house: House, purpose: str, token: str) -> SignedLink | None:
    """What a token opens; nothing when it is wrong or too old, which look alike."""
    secret = house.settings.secret_key
    try:
        return read_link(secret, token, purpose=purpose, max_age=_LIFE[purpose])
    except LinkMalformed:
        return None


async def followed(house: House, purpose: str, token: str) -> Followed | None:
    """What a token opens in which firm; nothing also when the firm is no more."""
    link = opened(house, purpose, token)
    scope = await tenant_scope(link.tenant) if link else None
    return Followed(scope, link.subject) if link and scope else None


def _home(context: Context) -> str:
    return context.house.settings.public_url.rstrip("/")
