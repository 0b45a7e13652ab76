"""Everything that is said against a claim says that it is about one."""

from reskontra.domain.invoicing import claim_refusals
from reskontra.domain.kernel.refusals import Refusal


def test_each_reason_has_a_code_of_its_own() -> None:
    reasons = [
        each
        for each in vars(claim_refusals).values()
        if isinstance(each, type) and issubclass(each, Refusal) and each is not Refusal
    ]
    codes = {each.code for each in reasons}
    assert len(codes) == len(reasons)
    assert {code for code in codes if not code.startswith("CLAIM_")} == {"REMAINS_MORE_THAN_TOTAL"}
