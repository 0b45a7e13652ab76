"""What the rules of receivers said of an invoice in UBL, in plain words."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from importlib.resources import files
from typing import Protocol, Self

import strawberry

from reskontra.api.context import Info
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.e_invoice_verdicts import JudgedVerdict, Violation
from reskontra.domain.invoicing.ids import InvoiceId


def _catalogue() -> Mapping[str, Mapping[str, str]]:
    text = files("reskontra.api").joinpath("e_invoice_rules.toml").read_text("utf-8")
    return tomllib.loads(text)


RULES = _catalogue()


def rule_in_words(violation: Violation, locale: str) -> str:
    """What a rule wants, in our words; in its own where we have none."""
    words = RULES.get(violation.rule, {})
    said = words.get(locale) or words.get("en") or violation.text
    return f"{violation.rule}: {said}"


@strawberry.type
class EInvoiceViolation:
    """A rule that the e-invoice breaks (regelbrott)."""

    rule: str = strawberry.field(description="Its id, such as `PEPPOL-EN16931-R003`.")
    message: str = strawberry.field(description="For people, in the caller's language.")
    place: str = strawberry.field(description="Where in the file, as an XPath.")
    is_fatal: bool = strawberry.field(description="Whether a receiver would reject it.")


@strawberry.type
class EInvoiceVerdict:
    """What a set of rules said of the e-invoice (kontroll)."""

    rules_name: str
    rules_version: str
    rules_date: date = strawberry.field(description="When the rules were published.")
    judged_at: datetime
    violations: list[EInvoiceViolation]

    @classmethod
    def of(cls, verdict: JudgedVerdict, locale: str) -> Self:
        return cls(
            rules_name=verdict.rules.name,
            rules_version=verdict.rules.version,
            rules_date=verdict.rules.day,
            judged_at=verdict.judged_at,
            violations=[
                EInvoiceViolation(
                    rule=each.rule,
                    message=rule_in_words(each, locale),
                    place=each.place,
                    is_fatal=each.is_fatal,
                )
                for each in verdict.violations
            ],
        )


class _Invoice(Protocol):
    @property
    def id(self) -> InvoiceId: ...


async def load_verdicts(ids: list[InvoiceId]) -> list[JudgedVerdict | None]:
    """The latest verdict on each."""
    found = await queries.verdicts_of(ids)
    return [found.get(each) for each in ids]


async def verdict(root: _Invoice, info: Info) -> EInvoiceVerdict | None:
    """The latest verdict; None where none was given yet."""
    found = await info.context.load(load_verdicts, root.id)
    return None if found is None else EInvoiceVerdict.of(found, info.context.locale)
