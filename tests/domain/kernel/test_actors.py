"""Everything is done by somebody."""

from reskontra.domain.kernel.actors import SYSTEM, Actor, ActorKind, acting_as, current_actor


def test_our_own_work_is_done_by_the_system() -> None:
    assert current_actor() == SYSTEM


def test_somebody_acts_only_inside() -> None:
    anna = Actor(ActorKind.USER, "usr_1", "req_1")
    with acting_as(anna):
        assert current_actor() == anna
    assert current_actor() == SYSTEM
