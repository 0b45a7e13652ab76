"""By which ways invoices leave by themselves, and what they name."""

from dataclasses import replace

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.invoice_links import invoice_path
from reskontra.tenancy.scope import TenantScope
from reskontra.workers import switchboard
from reskontra.workers.departing import departures
from tests.support.workers import Workers


async def test_mail_and_letters_leave_everywhere_and_others_where_they_are_carried(
    firm_scope: TenantScope, workers: Workers
) -> None:
    assert departures().carried == {Channel.EMAIL, Channel.LETTER, Channel.PEPPOL}


async def test_a_message_names_the_buyers_page_where_the_house_can_be_reached(
    firm_scope: TenantScope, workers: Workers
) -> None:
    invoice_id = InvoiceId.new()
    assert departures().page_url(invoice_id, Channel.EMAIL) is None
    reached = replace(workers.board.settings, public_url="https://r.example/")
    switchboard.plug_in(replace(workers.board, settings=reached))
    path = invoice_path(reached.secret_key, firm_scope.id, invoice_id, Channel.EMAIL)
    assert departures().page_url(invoice_id, Channel.EMAIL) == f"https://r.example{path}"
