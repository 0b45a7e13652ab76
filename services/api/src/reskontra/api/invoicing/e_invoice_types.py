"""The invoice as an e-invoice, or why it is none."""

from typing import Protocol, Self

import strawberry

from reskontra.api import links
from reskontra.api.context import Info
from reskontra.api.documents import Document
from reskontra.api.invoicing.e_invoice_verdict_types import load_verdicts, rule_in_words
from reskontra.api.refusals import sentence
from reskontra.api.scalars import Sha256
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.refusals import Refusal


@strawberry.type
class EInvoiceObstacle:
    """One reason why an invoice is no e-invoice (hinder för e-faktura), and what to do."""

    code: str
    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] = strawberry.field(
        description="Where in the invoice it lies, as its input names it; empty for the whole."
    )

    @classmethod
    def of(cls, reason: Refusal, locale: str) -> Self:
        return cls(code=reason.code, message=sentence(reason, locale), path=list(reason.path))


class _Invoice(Protocol):
    @property
    def id(self) -> InvoiceId: ...
    @property
    def head(self) -> InvoiceHead: ...


async def _load_kept(ids: list[InvoiceId]) -> list[queries.KeptEInvoice | None]:
    found = await queries.e_invoices_of(ids)
    return [found.get(each) for each in ids]


async def _load_reasons(ids: list[InvoiceId]) -> list[list[Refusal]]:
    found = await queries.reasons_against_e_invoices(ids)
    return [found.get(each, []) for each in ids]


async def kept_ubl(root: _Invoice, info: Info) -> Document | None:
    """The bytes in the archive, by a link that soon closes; None where none were made."""
    if root.head.issued_at is None:
        return None
    kept = await info.context.load(_load_kept, root.id)
    if kept is None:
        return None
    url = links.ubl_url(info.context, root.id)
    return Document(url=url, sha256=Sha256(kept.sha256), size=kept.size)


async def obstacles(root: _Invoice, info: Info) -> list[EInvoiceObstacle]:
    """Why an invoice is no e-invoice; all invoices of an answer are asked at once.

    One that was written before a rule became stricter is one all the same.
    """
    if root.head.issued_at is not None:
        kept = await info.context.load(_load_kept, root.id)
        if kept is not None:
            return await _rules_against(root, info)
    reasons = await info.context.load(_load_reasons, root.id)
    return [EInvoiceObstacle.of(each, info.context.locale) for each in reasons]


async def _rules_against(root: _Invoice, info: Info) -> list[EInvoiceObstacle]:
    """Each rule that was found broken, once."""
    found = await info.context.load(load_verdicts, root.id)
    fatal = [each for each in found.violations if each.is_fatal] if found else []
    locale = info.context.locale
    by_rule = {each.rule: rule_in_words(each, locale) for each in fatal}
    return [EInvoiceObstacle(code=rule, message=words, path=[]) for rule, words in by_rule.items()]
