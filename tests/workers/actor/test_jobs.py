"""A job is asked for by a fact that names it; tests of each kind of job try the rest."""

import pytest

from reskontra.domain.company.events import CompanyOpened
from reskontra.domain.jobs.views import JobItem, JobStatus
from reskontra.domain.kernel.refusals import Refusal
from reskontra.workers.actor import Errand, in_sets
from reskontra.workers.actor.errand import NoSuchFact

pytestmark = pytest.mark.usefixtures("company")


async def none_at_all(_: JobStatus, __: object) -> dict[int, list[Refusal]]:
    raise AssertionError(JobItem)


async def test_a_fact_that_names_no_job_is_no_reason_to_work() -> None:
    with pytest.raises(NoSuchFact):
        await in_sets(Errand("test.works", "1"), CompanyOpened, none_at_all)
