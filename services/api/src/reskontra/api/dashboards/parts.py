"""What has happened, about what and by whom; and what remains for a new firm to do."""

from datetime import datetime
from typing import Any, Self, TypeAlias

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.dashboards.actor_parts import load_actor_names
from reskontra.api.history.types import Fact, facts_of
from reskontra.api.scalars import Cursor
from reskontra.api.streams import cursor_of
from reskontra.domain.dashboards import onboarding, telling, views
from reskontra.domain.history.views import StoredEvent
from reskontra.domain.kernel.ids import TypedId

EventSubjectKind: TypeAlias = telling.SubjectKind
strawberry.enum(
    telling.SubjectKind,
    name="EventSubjectKind",
    description="What kind of thing an event is about (vad händelsen gäller).",
)


OnboardingStepKey: TypeAlias = onboarding.OnboardingStepKey
strawberry.enum(
    onboarding.OnboardingStepKey,
    description="A step to the first invoice (steg i att komma igång).",
)


@strawberry.type
class OnboardingStep:
    """A step to the first invoice with a customer (steg i att komma igång)."""

    key: OnboardingStepKey
    is_done: bool
    is_required: bool


@strawberry.type
class Onboarding:
    """What remains before a new firm is under way (kom igång)."""

    is_done: bool = strawberry.field(description="Whether every required step is taken.")
    steps: list[OnboardingStep]

    @classmethod
    def of(cls, steps: tuple[onboarding.OnboardingStep, ...]) -> Self:
        return cls(
            is_done=onboarding.is_onboarded(steps),
            steps=[
                OnboardingStep(key=step.key, is_done=step.is_done, is_required=step.is_required)
                for step in steps
            ],
        )


async def _actor_name(root: Any, info: Info) -> str | None:  # noqa: ANN401 - any type that tells
    return await info.context.load(load_actor_names, (root.event.actor_kind, root.event.actor_id))


def _facts(root: Any, info: Info) -> list[Fact]:  # noqa: ANN401 - any type that tells
    return facts_of(root.event, info.context)


@strawberry.type
class EventSubject:
    """What an event is about (vad händelsen gäller), as a person would name it."""

    kind: EventSubjectKind
    id: TypedId
    title: str = strawberry.field(description="Such as an invoice's number and its buyer.")


@strawberry.type
class TimelineEntry:
    """Something that has happened to an invoice or a customer (händelse)."""

    event: strawberry.Private[StoredEvent]
    about: strawberry.Private[views.Subject | None]
    cursor: Cursor = column(lambda entry: cursor_of(entry.event.seq))
    kind: str = column("event.kind", "Such as `InvoiceIssued`.")
    occurred_at: datetime = column("event.occurred_at")
    actor_kind: str = column("event.actor_kind", "`USER`, `TOKEN`, `SYSTEM` or `LINK`.")
    actor_name: str | None = asked(
        _actor_name, "Who did it: a person, a program's key, or whose link it was."
    )
    subject: EventSubject | None = column(lambda entry: _subject(entry.about), "Null if gone.")
    facts: list[Fact] = asked(_facts)


@strawberry.type
class LatestEvent(TimelineEntry):
    """Something that has just happened (senaste händelser)."""


def _subject(about: views.Subject | None) -> EventSubject | None:
    return EventSubject(kind=about.kind, id=about.id, title=about.title) if about else None
