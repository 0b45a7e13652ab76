"""Loads the fixtures; they live in ``tests/support``."""

pytest_plugins = [
    "tests.support.database",
    "tests.support.valkey",
    "tests.support.workers",
    "tests.support.api",
    "tests.support.node",
    "tests.support.watching",
    "tests.support.shop",
    "tests.support.crew",
    "tests.support.browser",
    "tests.support.web_people",
]
