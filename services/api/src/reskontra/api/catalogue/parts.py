"""What several types of hours and of those who work them are made of."""

from collections.abc import Callable
from typing import Any

from reskontra.api.columns import asked
from reskontra.api.context import Info
from reskontra.tenancy.access import Permission


def of_pay(read: Callable[[Any], object], description: str) -> Any:  # noqa: ANN401 - a field
    """A field that only those see who may see what people earn; null for others."""

    def resolve(root: Any, info: Info) -> Any:  # noqa: ANN401 - any of our types
        return read(root) if info.context.may(Permission.PAY_READ) else None

    return asked(resolve, description)
