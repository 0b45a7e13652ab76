"""Lists that page by key: a cursor holds the sort key of its row, so inserts never shift a page."""

import base64
import binascii
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Annotated, Generic, NamedTuple, Protocol, Self, TypeVar

import orjson
import strawberry
from typing_extensions import override

from reskontra.api.errors import BadUserInput, CursorMismatch
from reskontra.api.scalars import Cursor
from reskontra.domain.kernel import listing
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.selecting import Joinable

NodeT = TypeVar("NodeT")
RowT = TypeVar("RowT")
FilterT = TypeVar("FilterT", bound=Joinable)
FilterT_co = TypeVar("FilterT_co", bound=Joinable, covariant=True)
FieldT = TypeVar("FieldT")
FieldT_co = TypeVar("FieldT_co", covariant=True)

LARGEST_PAGE = 100
COUNT_CAP = 10_000

Key = tuple[str | int, ...]


@strawberry.enum
class OrderDirection(Enum):
    """Which end of a list comes first (sorteringsordning)."""

    ASC = "ASC"
    DESC = "DESC"


First = Annotated[int | None, strawberry.argument(description="How many from the front, 1–100.")]
Last = Annotated[int | None, strawberry.argument(description="How many from the back, 1–100.")]
After = Annotated[Cursor | None, strawberry.argument(description="Begin after this cursor.")]
Before = Annotated[Cursor | None, strawberry.argument(description="End before this cursor.")]


def fingerprint(*parts: object) -> str:
    """A short mark of a filter and an order; cursors of one list are no good in another."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=6).hexdigest()


def encode_cursor(mark: str, key: Key) -> Cursor:
    """Write a row's sort key, id last, as an opaque cursor."""
    packed = orjson.dumps([mark, *key])
    return Cursor(base64.urlsafe_b64encode(packed).decode().rstrip("="))


def decode_cursor(mark: str, cursor: Cursor) -> Key:
    """Read a sort key back.

    Raises:
        CursorMismatch: The cursor was made for another list, or by somebody else.
    """
    try:
        found, *key = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, TypeError, binascii.Error) as error:
        raise CursorMismatch from error
    if found != mark or not all(isinstance(part, str | int) for part in key):
        raise CursorMismatch
    return tuple(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRequest:
    """The rows that are asked for: so many after (or before) a key."""

    limit: int
    mark: str
    after: Key | None = None
    backwards: bool = False

    @classmethod
    def of(
        cls,
        first: int | None,
        after: Cursor | None,
        *,
        last: int | None = None,
        before: Cursor | None = None,
        mark: str = "",
    ) -> Self:
        """Check the four arguments of a connection.

        Raises:
            BadUserInput: Neither or both of ``first`` and ``last``, or a size out of bounds.
            CursorMismatch: The cursor is of another list.
        """
        limit, name = (first, "first") if last is None else (last, "last")
        if limit is None or (first is not None and last is not None):
            raise BadUserInput("Give either first or last.", path=["first"])
        if (first is not None and before) or (last is not None and after):
            raise BadUserInput("Pair first with after, and last with before.", path=[name])
        if not 1 <= limit <= LARGEST_PAGE:
            raise BadUserInput(f"{name} must be between 1 and {LARGEST_PAGE}.", path=[name])
        cursor = after or before
        return cls(
            limit=limit,
            mark=mark,
            after=decode_cursor(mark, cursor) if cursor else None,
            backwards=last is not None,
        )


@strawberry.type
class PageInfo:
    """Where a page lies in its list."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: Cursor | None
    end_cursor: Cursor | None


@strawberry.type
class Edge(Generic[NodeT]):
    """A row and its place in the list."""

    cursor: Cursor
    node: NodeT


async def _nobody_counted() -> int:
    return 0


@strawberry.type
class Connection(Generic[NodeT]):
    """One page of a list."""

    nodes: list[NodeT]
    page_info: PageInfo
    cursors: strawberry.Private[Callable[[], list[Cursor]]] = list
    count: strawberry.Private[Callable[[], Awaitable[int]]] = _nobody_counted

    @strawberry.field
    def edges(self) -> list[Edge[NodeT]]:
        pairs = zip(self.cursors(), self.nodes, strict=True)
        return [Edge(cursor=cursor, node=node) for cursor, node in pairs]

    @strawberry.field(description="How many rows the whole list has, counted to 10 000.")
    async def total_count(self) -> int:
        return min(await self.count(), COUNT_CAP)

    @strawberry.field(description="Whether there are more rows than were counted.")
    async def is_capped(self) -> bool:
        return await self.count() > COUNT_CAP

    @override
    def __repr__(self) -> str:
        return f"<Connection of {len(self.nodes)}>"


def connection(
    rows: Sequence[RowT],
    request: PageRequest,
    *,
    node: Callable[[RowT], NodeT],
    key: Callable[[RowT], Key],
    count: Callable[[], Awaitable[int]] = _nobody_counted,
) -> Connection[NodeT]:
    """Make a page of ``limit + 1`` rows, which come in the direction that was asked for.

    ``count`` is asked only if somebody wants to know; it may stop one past ``COUNT_CAP``.
    """
    more = len(rows) > request.limit
    shown = list(rows[: request.limit])
    if request.backwards:
        shown.reverse()

    def cursor(row: RowT) -> Cursor:
        return encode_cursor(request.mark, key(row))

    return Connection(
        nodes=[node(row) for row in shown],
        page_info=PageInfo(
            has_next_page=request.after is not None if request.backwards else more,
            has_previous_page=more if request.backwards else request.after is not None,
            start_cursor=cursor(shown[0]) if shown else None,
            end_cursor=cursor(shown[-1]) if shown else None,
        ),
        cursors=lambda: [cursor(row) for row in shown],
        count=count,
    )


class Bounds(NamedTuple):
    """The four arguments of a connection, as they were given."""

    first: int | None
    after: Cursor | None
    last: int | None
    before: Cursor | None


class Where(Protocol[FilterT_co]):
    """Which rows are asked for."""

    def value(self) -> FilterT_co:
        """The filter in the domain's words."""


class Sorting(Protocol[FieldT_co]):
    """How rows are sorted."""

    @property
    def field(self) -> FieldT_co:
        """By what."""

    @property
    def direction(self) -> OrderDirection:
        """Which end comes first."""


class Identified(Protocol):
    """A card that knows its own id."""

    @property
    def id(self) -> TypedId:
        """The id."""


CardT = TypeVar("CardT", bound=Identified)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed(Generic[FilterT, FieldT, CardT, NodeT]):
    """How a register is asked: by one filter, sorted by one thing and then by id.

    Attributes:
        name: What cursors of this list are known by.
        id: What its cards are called by.
        everything: The filter that asks nothing.
        order: How rows are sorted unless another order is asked for.
    """

    name: str
    id: type[TypedId]
    everything: Callable[[], Where[FilterT]]
    order: Sorting[FieldT]
    page: Callable[[listing.PageRequest[FilterT, FieldT]], Awaitable[listing.Page[CardT]]]
    count: Callable[[FilterT, int], Awaitable[int]]
    node: Callable[[CardT], NodeT]

    async def connection(
        self,
        bounds: Bounds,
        where: Where[FilterT] | None,
        order_by: Sequence[Sorting[FieldT]] | None,
    ) -> Connection[NodeT]:
        """The page that is asked for.

        Raises:
            BadUserInput: More than one order, or bounds that ``PageRequest`` refuses.
            CursorMismatch: The cursor is of another list.
        """
        if order_by is not None and len(order_by) > 1:
            raise BadUserInput("Rows are sorted by one thing, and then by id.", path=["orderBy"])
        order = order_by[0] if order_by else self.order
        meant = (where or self.everything()).value()
        first, after, last, before = bounds
        mark = fingerprint(self.name, meant, order)
        request = PageRequest.of(first, after, last=last, before=before, mark=mark)
        page = await self.page(self._asked(request, meant, order))
        return connection(
            list(zip(page.rows, page.keys, strict=True)),
            request,
            node=lambda row: self.node(row[0]),
            key=lambda row: (row[1], str(row[0].id)),
            count=partial(self.count, meant, COUNT_CAP + 1),
        )

    def _asked(
        self, request: PageRequest, meant: FilterT, order: Sorting[FieldT]
    ) -> listing.PageRequest[FilterT, FieldT]:
        after = None
        if request.after is not None:
            key, named = request.after
            after = (key, self.id.parse(str(named)).uuid)
        return listing.PageRequest(
            where=meant,
            limit=request.limit + 1,
            after=after,
            order=order.field,
            is_descending=(order.direction is OrderDirection.DESC) != request.backwards,
        )
