"""The address of a buyer's page."""

from datetime import timedelta

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.invoice_links import PORTAL, invoice_path
from reskontra.tenancy.links import read_link
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.short_links import LENGTH, read_short_link

SECRET, AGE = "a secret of the tests", timedelta(days=1)


def test_a_mail_names_the_page_of_one_invoice_of_one_firm() -> None:
    firm, invoice_id = TenantId.new(), InvoiceId.new()
    token = invoice_path(SECRET, firm, invoice_id, Channel.EMAIL).removeprefix("/p/")
    link = read_link(SECRET, token, purpose=PORTAL, max_age=AGE)
    assert (link.tenant, link.subject) == (firm, str(invoice_id))


def test_a_text_message_has_room_for_a_short_address() -> None:
    firm, invoice_id = TenantId.new(), InvoiceId.new()
    token = invoice_path(SECRET, firm, invoice_id, Channel.SMS).removeprefix("/p/")
    assert len(token) == LENGTH
    read = read_short_link(SECRET, token, purpose=PORTAL, max_age=AGE)
    assert read == (firm, invoice_id.uuid)
