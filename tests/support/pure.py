"""A plugin that leaves only tests which need nothing but Python: no server, no process, no Node."""

import pytest

_NEEDS = {"postgres", "redis_server", "node", "mailbox"}
_MARKS = ("journey", "chaos")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what stands on a server."""
    impure = [item for item in items if not is_pure(item)]
    items[:] = [item for item in items if is_pure(item)]
    config.hook.pytest_deselected(items=impure)


def is_pure(item: pytest.Item) -> bool:
    """Whether a test asks for no server, directly or by way of others."""
    asked = set(getattr(item, "fixturenames", ()))
    return not asked & _NEEDS and not any(item.get_closest_marker(mark) for mark in _MARKS)
