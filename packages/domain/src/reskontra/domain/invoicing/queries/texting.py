"""What a text message about an invoice would say, and to whom it would go."""

from collections.abc import Sequence
from dataclasses import dataclass

from reskontra.domain.delivery.sms_writing import SmsText
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.invoices import invoice
from reskontra.domain.invoicing.queries.sendings import sending_of
from reskontra.domain.invoicing.sending import each_once, facts_of, template_of
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates.queries import template
from reskontra.domain.templates.views import Purpose
from reskontra.domain.templates.writing import written_sms


@dataclass(frozen=True, slots=True, kw_only=True)
class TextMessage:
    """A text message as it would leave; ``recipients`` may hold what is no number."""

    text: SmsText
    recipients: tuple[str, ...]


async def text_message(
    invoice_id: InvoiceId, page_url: str, recipients: Sequence[str] | None = None
) -> TextMessage | None:
    """The message about an issued invoice; None about a draft, or nothing."""
    found = await invoice(invoice_id)
    if found is None or found.state is InvoiceState.DRAFT:
        return None
    sending = await sending_of(found, Channel.SMS, each_once(recipients))
    locale = found.head.locale
    said = await template(Purpose.of(template_of(found.head), Channel.SMS), locale)
    return TextMessage(
        text=written_sms(said.purpose, said.words, facts_of(found, page_url), locale),
        recipients=sending.recipients,
    )
