"""Questions about the words of messages."""

from collections.abc import Mapping

from reskontra.api import links
from reskontra.api.context import Context, Info
from reskontra.api.delivery.sms_types import SmsPreview
from reskontra.api.operation import query
from reskontra.api.refusals import sentence
from reskontra.api.scalars import Locale
from reskontra.api.templates.inputs import TemplateWordsInput
from reskontra.api.templates.preview_types import MailPreview, TemplatePreview, TemplateProblem
from reskontra.api.templates.types import MessageTemplate, TemplatePurpose
from reskontra.domain.company.queries import profile
from reskontra.domain.delivery.views import Fact
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import latest_document
from reskontra.domain.invoicing.sending import facts_of
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.templates import queries
from reskontra.domain.templates.checking import reasons_not_to_use, tidied
from reskontra.domain.templates.sample import sample_facts
from reskontra.domain.templates.views import Purpose
from reskontra.domain.templates.writing import written_mail, written_sms
from reskontra.tenancy.access import Permission

# Of the others there is no document that would be the latest.
_OF_CREDIT = {
    Purpose.INVOICE_MAIL: False,
    Purpose.INVOICE_SMS: False,
    Purpose.CREDIT_NOTE_MAIL: True,
    Purpose.CREDIT_NOTE_SMS: True,
}
# A number that belongs to nobody, so that a price can be told (PTS, numbers for use in fiction).
_SWEDISH = "+46701740605"


async def template_now(purpose: Purpose, locale: str) -> MessageTemplate:
    """The words as they are at this moment."""
    found = await queries.template(purpose, locale)
    facts = sample_facts(await profile(), found.locale)
    return MessageTemplate(told=found, facts=dict(facts))


@query(Permission.COMPANY_READ)
async def message_templates(info: Info) -> list[MessageTemplate] | None:
    """The words of every message in every language (mallar)."""
    company = await profile()
    return [
        MessageTemplate(told=one, facts=dict(sample_facts(company, one.locale)))
        for one in await queries.templates()
    ]


@query(Permission.COMPANY_READ)
async def message_template(
    info: Info, purpose: TemplatePurpose, locale: Locale
) -> MessageTemplate | None:
    """The words of one message in one language (mall)."""
    return await template_now(purpose, locale)


@query(Permission.COMPANY_READ)
async def template_preview(
    info: Info,
    purpose: TemplatePurpose,
    locale: Locale,
    words: TemplateWordsInput,
    of_latest: bool | None = False,
) -> TemplatePreview | None:
    """Words filled in, as they would leave, or what is wrong with them; they need not be saved.

    They are filled in with what is made up, or with the latest document of that kind.
    """
    written = tidied(words.value(), purpose)
    if reasons := reasons_not_to_use(written, purpose):
        problems = [_problem(reason, info.context) for reason in reasons]
        return TemplatePreview(problems=problems, is_of_latest=False)
    company = await profile()
    latest = await _latest(info.context, purpose) if of_latest else None
    facts = latest or sample_facts(company, locale, _sample_url(info.context, purpose))
    shown = TemplatePreview(problems=[], is_of_latest=latest is not None)
    if purpose.channel is Channel.SMS:
        text = written_sms(purpose, written, facts, locale)
        tariff = info.context.house.settings.sms_tariff
        shown.sms = SmsPreview.of(text, company.sms_sender_shown, [_SWEDISH], tariff)
    else:
        mail = written_mail(purpose, written, facts, locale)
        shown.mail = MailPreview.of(mail, company)
    return shown


async def _latest(context: Context, purpose: Purpose) -> Mapping[str, Fact] | None:
    if purpose not in _OF_CREDIT or not context.may(Permission.INVOICE_READ):
        return None
    found = await latest_document(is_credit_note=_OF_CREDIT[purpose])
    if found is None:
        return None
    return facts_of(found, links.page_url(context, found.id, purpose.channel))


def _sample_url(context: Context, purpose: Purpose) -> str:
    """As long as those that are sent, and leading to nothing."""
    return links.page_url(context, InvoiceId.new(), purpose.channel)


def _problem(reason: Refusal, context: Context) -> TemplateProblem:
    line, place = reason.facts.get("line"), reason.facts.get("column")
    return TemplateProblem(
        field=reason.path[-1],
        message=sentence(reason, context.locale),
        line=line if isinstance(line, int) else None,
        column=place if isinstance(place, int) else None,
    )
