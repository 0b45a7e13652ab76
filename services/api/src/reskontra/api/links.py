"""Addresses that open one thing for those who hold them."""

from dataclasses import dataclass
from datetime import timedelta

from reskontra.api.context import Context, House
from reskontra.domain.customers.ids import ConsentId, CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy import invoice_links
from reskontra.tenancy.links import (
    PEPPOL_OUTCOME,
    SMS_OUTCOME,
    LinkMalformed,
    SignedLink,
    read_link,
    sign_link,
)
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.short_links import CONSENT, LENGTH, read_short_link
from reskontra.tenancy.tenants import tenant_scope

PORTAL = invoice_links.PORTAL
PDF = "pdf"
UBL = "ubl"
JOB = "job"
LOGO = "logo"
UPLOAD = "upload"

_LIFE = {
    PORTAL: timedelta(days=730),
    CONSENT: timedelta(days=90),
    PDF: timedelta(minutes=5),
    UBL: timedelta(minutes=5),
    JOB: timedelta(minutes=5),
    LOGO: timedelta(minutes=5),
    UPLOAD: timedelta(minutes=15),
    SMS_OUTCOME: timedelta(days=30),
    # It stands in the access point's settings, and nobody writes it there anew each month.
    PEPPOL_OUTCOME: timedelta(days=3_650),
}
_FOR_EVER = timedelta(days=36_500)


@dataclass(frozen=True, slots=True)
class Followed:
    """What a link opens, and in which firm."""

    scope: TenantScope
    subject: str


def consent_url(context: Context, customer_id: CustomerId, asked: ConsentId) -> str:
    """Where a customer answers a question about how invoices may come."""
    return f"{_home(context)}/p/consent/{token_for(context, CONSENT, f'{customer_id} {asked}')}"


def is_short(address: str) -> bool:
    """Whether an address was made for a text message."""
    return len(address.rpartition("/")[2]) == LENGTH


def page_url(context: Context, invoice_id: InvoiceId, channel: Channel | None = None) -> str:
    """The buyer's page for an invoice, as it is named in a message by that channel."""
    secret, firm = context.house.settings.secret_key, context.firm.id
    return _home(context) + invoice_links.invoice_path(secret, firm, invoice_id, channel)


def sms_outcome(vendor: str) -> str:
    """The purpose of an address where a carrier tells what became of a text message."""
    return f"{SMS_OUTCOME}.{vendor}"


def peppol_outcome(vendor: str) -> str:
    """The purpose of an address where an access point tells what became of e-invoices."""
    return f"{PEPPOL_OUTCOME}.{vendor}"


def peppol_hook_url(context: Context, vendor: str) -> str:
    """Where the access point tells what became of the firm's e-invoices."""
    token = token_for(context, peppol_outcome(vendor), str(context.firm.id))
    return f"{_home(context)}/hooks/peppol/{vendor}/{token}"


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
    try:
        return _read(house.settings.secret_key, purpose, token)
    except LinkMalformed:
        return None


async def followed(house: House, purpose: str, token: str) -> Followed | None:
    """What a token opens in which firm; nothing also when the firm is no more."""
    link = opened(house, purpose, token)
    scope = await tenant_scope(link.tenant) if link else None
    return Followed(scope, link.subject) if link and scope else None


async def outlived(house: House, purpose: str, token: str) -> Followed | None:
    """What a token opened that was ours and is too old; nothing where the firm is no more."""
    try:
        link = _read(house.settings.secret_key, purpose, token, max_age=_FOR_EVER)
    except LinkMalformed:
        return None
    scope = await tenant_scope(link.tenant)
    return Followed(scope, link.subject) if scope else None


def _life_of(purpose: str) -> timedelta:
    """How long a token opens; a purpose that is not listed opens nothing.

    Raises:
        KeyError: Nobody has said how long.
    """
    return _LIFE[purpose.partition(".")[0]]


def _read(secret: str, purpose: str, token: str, *, max_age: timedelta | None = None) -> SignedLink:
    max_age = max_age or _life_of(purpose)
    if purpose == PORTAL and is_short(token):
        tenant, invoice = read_short_link(secret, token, purpose=purpose, max_age=max_age)
        return SignedLink(tenant, str(InvoiceId(invoice)))
    if purpose == CONSENT and len(token) == LENGTH:
        tenant, customer = read_short_link(secret, token, purpose=purpose, max_age=max_age)
        return SignedLink(tenant, str(CustomerId(customer)))
    return read_link(secret, token, purpose=purpose, max_age=max_age)


def _home(context: Context) -> str:
    return context.house.settings.public_url.rstrip("/")
