"""A consultant says on the own page that there is nothing more to report; nobody else does."""

from reskontra.domain.assignments.queries import assignment
from reskontra.tenancy.links import CONSULTANT
from tests.factories.consultants import make_consultant
from tests.support.own_pages import Own


async def word(own: Own) -> str:
    async with own.inside():
        card = await assignment(own.task_id)
    assert card is not None
    return card.nothing_more


async def test_nothing_more_is_reported_and_the_task_waits_no_more(own: Own) -> None:
    path = f"{own.consultants}/report/{own.task_id}"
    assert "Inget mer att rapportera" in await own.page(path)
    wordless = await own.api.client.post(f"{path}/nothing", data={"reason": " "})
    assert (wordless.status_code, await word(own)) == (422, "")
    for _ in range(2):
        answer = await own.api.client.post(f"{path}/nothing", data={"reason": "Kunden kom inte"})
        assert answer.headers["location"] == f"{own.consultants}?told=nothing_more"
    assert await word(own) == "Kunden kom inte"
    home = await own.page(f"{own.consultants}?told=nothing_more")
    assert "inga fler påminnelser" in home
    assert path not in home
    assert "Inget mer att rapportera" not in await own.page(path)


async def test_nobody_else_says_it(own: Own, others: Own) -> None:
    async with own.inside():
        colleague = await make_consultant(name="Nils Ny")
    for page in (own.path(CONSULTANT, colleague.uuid, 1), others.consultants, own.orderers):
        path = f"{page}/report/{own.task_id}/nothing"
        answer = await own.api.client.post(path, data={"reason": "Nej"})
        assert answer.status_code == 404, path
    assert await word(own) == ""
