"""The words of messages, as clients see them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Self, TypeAlias

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.scalars import Locale
from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.templates import queries, variables, views
from reskontra.domain.templates.checking import longest
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.values import values_of
from reskontra.tenancy.actor_names import NamedActor, actor_names

TemplatePurpose: TypeAlias = views.Purpose
strawberry.enum(
    views.Purpose, name="TemplatePurpose", description="A kind of message (mall), by its way."
)


@strawberry.type
class TemplateWords:
    """What is written, with variables (texter)."""

    subject: str = strawberry.field(description="Ämnesrad; empty in text messages.")
    preview: str = strawberry.field(description="What inboxes show beside it (förhandstext).")
    heading: str = strawberry.field(description="Rubrik.")
    body: str = strawberry.field(description="The text itself; a blank line ends a paragraph.")

    @classmethod
    def of(cls, words: views.Words) -> Self:
        return cls(
            subject=words.subject, preview=words.preview, heading=words.heading, body=words.body
        )


@strawberry.type
class TemplateField:
    """A part of a message that is written by itself (fält)."""

    name: str = strawberry.field(description="As in `TemplateWords`.")
    longest: int = strawberry.field(description="How many characters there is room for.")
    variables: list[str] = strawberry.field(description="Those that may stand in it.")


@strawberry.type
class TemplateVariable:
    """Something that is filled in when a message is sent (variabel)."""

    name: str = strawberry.field(description="As it stands between double braces.")
    sample: str | None = strawberry.field(description="What it may say, of a made-up document.")
    is_obligatory: bool = strawberry.field(description="Whether the message needs it.")
    is_block: bool = strawberry.field(description="Whether it wants a line of its own.")


async def load_writers(actors: list[NamedActor]) -> list[str | None]:
    """What those are called who wrote."""
    names = await actor_names(actors)
    return [names.get(each) for each in actors]


async def _actor_name(root: Any, info: Info) -> str | None:  # noqa: ANN401 - a version
    writer = (ActorKind(root.told.actor_kind), root.told.actor_id)
    return await info.context.load(load_writers, writer)


@strawberry.type
class TemplateVersion:
    """What somebody once wrote (version)."""

    told: strawberry.Private[views.TemplateVersion]
    version: int = column("told.version")
    is_shipped: bool = column(lambda one: one.told.words is None, "Whether it is ours.")
    words: TemplateWords = column(lambda one: TemplateWords.of(_words_of(one.told)))
    created_at: datetime = column("told.created_at")
    actor_name: str | None = asked(_actor_name, "Who wrote it.")


async def _versions(root: Any) -> list[TemplateVersion]:  # noqa: ANN401 - a template
    found = await queries.versions(root.told.purpose, root.told.locale)
    return [TemplateVersion(told=each) for each in found]


@strawberry.type
class MessageTemplate:
    """The words of one kind of message in one language (mall)."""

    told: strawberry.Private[views.Template]
    facts: strawberry.Private[dict[str, Fact]]
    purpose: TemplatePurpose = column("told.purpose")
    channel: DeliveryChannel = column(lambda one: one.told.purpose.channel)
    locale: Locale = column("told.locale")
    version: int = column("told.version", "0 as long as nobody has changed it.")
    is_shipped: bool = column("told.is_shipped", "Whether the words are ours.")
    changed_at: datetime | None = column("told.changed_at")
    words: TemplateWords = column(lambda one: TemplateWords.of(one.told.words))
    shipped: TemplateWords = column(
        lambda one: TemplateWords.of(shipped_words(one.told.purpose, one.told.locale)),
        "The words as shipped, to go back to.",
    )
    fields: list[TemplateField] = column(lambda one: list(_fields(one.told.purpose)))
    variables: list[TemplateVariable] = column(lambda one: list(_variables(one)))
    versions: list[TemplateVersion] = asked(_versions, "What was written before, the newest first.")


def _words_of(told: views.TemplateVersion) -> views.Words:
    return told.words or shipped_words(told.purpose, told.locale)


def _fields(purpose: views.Purpose) -> Iterable[TemplateField]:
    known = variables.VARIABLES[purpose]
    for field in variables.fields_of(purpose):
        allowed = [name for name in known if variables.may_stand_in(name, field)]
        yield TemplateField(name=field, longest=longest(purpose, field), variables=allowed)


def _variables(one: MessageTemplate) -> Iterable[TemplateVariable]:
    purpose = one.told.purpose
    values = values_of(purpose, one.facts, one.told.locale)
    for name in variables.VARIABLES[purpose]:
        yield TemplateVariable(
            name=name,
            sample=values.get(name),
            is_obligatory=name in variables.OBLIGATORY[purpose],
            is_block=name in variables.BLOCKS,
        )
