"""Addresses that open one thing for those who hold them."""

from datetime import timedelta

from reskontra.api.context import Context
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.links import sign_link

PORTAL = "portal"
PDF = "pdf"
UPLOAD = "upload"

PORTAL_LIFE = timedelta(days=730)
PDF_LIFE = timedelta(minutes=5)
UPLOAD_LIFE = timedelta(minutes=15)


def portal_url(context: Context, invoice_id: InvoiceId) -> str:
    """The buyer's page for an invoice."""
    return f"{context.house.settings.public_url}/p/{_token(context, PORTAL, str(invoice_id))}"


def pdf_url(context: Context, invoice_id: InvoiceId) -> str:
    """The bytes of an invoice's page, for a few minutes."""
    return f"{context.house.settings.public_url}/files/{_token(context, PDF, str(invoice_id))}"


def _token(context: Context, purpose: str, subject: str) -> str:
    return sign_link(
        context.house.settings.secret_key, purpose=purpose, tenant=context.firm.id, subject=subject
    )
