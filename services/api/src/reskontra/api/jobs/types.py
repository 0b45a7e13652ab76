"""The types of jobs."""

from datetime import datetime
from typing import Annotated, NamedTuple, Self, TypeAlias

import strawberry

from reskontra.api import links
from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.documents import Document
from reskontra.api.errors import BadUserInput
from reskontra.api.nodes import Node
from reskontra.api.refusals import sentence_with
from reskontra.api.scalars import Sha256, parse_id
from reskontra.domain.jobs import queries, views
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.ids import TypedId

MOST_ITEMS = 500

JobKind: TypeAlias = views.JobKind
strawberry.enum(views.JobKind, description="What is being done (slags jobb).")
JobState: TypeAlias = views.JobState
strawberry.enum(views.JobState, description="How far a job has come (jobbets status).")
JobItemState: TypeAlias = views.JobItemState
strawberry.enum(views.JobItemState, description="How it went for one thing (utfall).")


@strawberry.type
class JobReason:
    """One reason why a thing was refused (skäl)."""

    code: str = strawberry.field(description="As the single mutation would say.")
    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] = strawberry.field(description="Which field of the thing it is about.")

    @classmethod
    def of(cls, reason: views.Reason, locale: str) -> Self:
        message = sentence_with(reason.code, reason.facts, locale)
        return cls(code=reason.code, message=message, path=list(reason.path))


@strawberry.type
class JobItem:
    """One thing that a job is about, and how it went for it (delresultat)."""

    position: int
    subject_id: TypedId
    state: JobItemState
    code: str | None = strawberry.field(
        default=None, description="Why it was refused; as the single mutation would say."
    )
    message: str | None = strawberry.field(
        default=None, description="Every reason, for people, in the caller's language."
    )
    reasons: list[JobReason] = strawberry.field(
        default_factory=list, description="Every reason by itself."
    )

    @classmethod
    def of(cls, item: views.JobItem, locale: str) -> Self:
        reasons = [JobReason.of(one, locale) for one in item.reasons]
        return cls(
            position=item.position,
            subject_id=parse_id(item.subject),
            state=item.state,
            code=item.reasons[0].code if item.reasons else None,
            message=" ".join(one.message for one in reasons) or None,
            reasons=reasons,
        )


class _Part(NamedTuple):
    """Some of the items of one job."""

    job_id: JobId
    first: int
    after: int
    state: JobItemState | None
    without: str | None


async def _load_items(parts: list[_Part]) -> list[list[views.JobItem]]:
    """The items of many jobs: one statement for all that are asked for alike."""
    alike: dict[tuple[object, ...], list[_Part]] = {}
    for part in parts:
        alike.setdefault(part[1:], []).append(part)
    found: dict[_Part, list[views.JobItem]] = {}
    for same in alike.values():
        _, first, after, state, without = same[0]
        items = await queries.items_of(
            [part.job_id for part in same],
            limit=first,
            after=after,
            state=state,
            without=without,
        )
        found |= {part: items[part.job_id] for part in same}
    return [found[part] for part in parts]


@strawberry.type
class JobRefusalCount:
    """How many were refused for the same reason (antal per skäl)."""

    code: str
    count: int


async def _load_refusals(job_ids: list[JobId]) -> list[list[JobRefusalCount]]:
    found = await queries.refused_for(job_ids)
    return [
        [JobRefusalCount(code=code, count=count) for code, count in found[one]] for one in job_ids
    ]


async def _refused_for(root: "Job", info: Info) -> list[JobRefusalCount]:
    counts: list[JobRefusalCount] = await info.context.load(_load_refusals, root.id)
    return counts


def _document(root: "Job", info: Info) -> Document | None:
    kept = root.status.document
    if kept is None or root.status.state is not views.JobState.DONE:
        return None
    return Document(
        url=links.job_url(info.context, root.id), sha256=Sha256(kept.sha256), size=kept.size
    )


@strawberry.type
class Job(Node):
    """Work that takes its time (jobb): watch it with `jobProgress`."""

    id: JobId
    status: strawberry.Private[views.JobStatus]
    kind: JobKind = column("status.kind")
    state: JobState = column("status.state")
    done_count: int = column("status.done_count", "How many are worked off, the refused ones too.")
    refused_count: int = column("status.refused_count", "How many of them were refused.")
    total_count: int = column("status.total_count")
    is_cancelable: bool = column("status.is_cancelable", "Whether `jobCancel` would stop anything.")
    created_at: datetime = column("status.created_at")
    started_at: datetime | None = column("status.started_at")
    ended_at: datetime | None = column("status.ended_at")
    document: Document | None = asked(
        _document, "What it came to (PDF or table); null until it is done, and again a day later."
    )

    refused_for: list[JobRefusalCount] = asked(
        _refused_for, "How many were refused, by their first reason; the commonest first."
    )

    @strawberry.field(description="What it is about, in order; each with how it went.")
    async def items(
        self,
        info: Info,
        first: int = 100,
        after_position: int = 0,
        state: JobItemState | None = None,
        without: Annotated[
            str | None,
            strawberry.argument(description="Leave out what was refused for this code."),
        ] = None,
    ) -> list[JobItem]:
        if not 1 <= first <= MOST_ITEMS:
            raise BadUserInput(f"first must be between 1 and {MOST_ITEMS}.", path=["first"])
        part = _Part(self.id, first, after_position, state, without)
        found = await info.context.load(_load_items, part)
        return [JobItem.of(one, info.context.locale) for one in found]
