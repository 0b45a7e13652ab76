"""Loads the fixtures; they live in ``tests/support``."""

from hypothesis import settings

# How long an example takes says more of what else the machine does than of the code.
settings.register_profile("reskontra", deadline=None)
settings.load_profile("reskontra")

pytest_plugins = [
    "tests.support.database",
    "tests.support.valkey",
    "tests.support.rates",
    "tests.support.workers",
    "tests.support.api",
    "tests.support.node",
    "tests.support.watching",
    "tests.support.shop",
    "tests.support.own_pages",
    "tests.support.crew",
    "tests.support.browser",
    "tests.support.web_people",
]
