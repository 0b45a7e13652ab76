"""Schemas that stand ready, for tests that open firms."""

import pytest_asyncio

from reskontra.tenancy.provisioning import park
from tests.support.database import DatabaseUrls


@pytest_asyncio.fixture(loop_scope="session")
async def parked(connected: DatabaseUrls) -> DatabaseUrls:
    """Schemas that stand ready."""
    await park(connected.owner, connected.app, target=3)
    return connected
