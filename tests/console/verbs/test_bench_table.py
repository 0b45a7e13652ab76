from reskontra.console.bench.figures import Figure
from reskontra.console.verbs.bench_table import rows_of, table


def figure(ours: float, **about: object) -> Figure:
    known: dict[str, object] = {"workload": "W1", "what": "issued", "unit": "/s", "target": 300.0}
    known |= about
    return Figure(
        workload=str(known["workload"]),
        what=str(known["what"]),
        unit=str(known["unit"]),
        ours=ours,
        limit=1000.0,
        target=300.0,
    )


def test_several_runs_become_their_median() -> None:
    (row,) = rows_of([figure(310.0), figure(400.0), figure(330.0)])
    assert (row.ours, row.ratio, row.is_met) == (330.0, 0.33, True)
    assert round(row.spread, 3) == 0.273


def test_a_target_is_met_only_when_every_run_met_it() -> None:
    (row,) = rows_of([figure(310.0), figure(299.0)])
    assert row.is_met is False


def test_things_stay_in_the_order_of_their_first_measurement() -> None:
    rows = rows_of([figure(1, what="b"), figure(2, what="a"), figure(3, what="b")])
    assert [row.what for row in rows] == ["b", "a"]


def test_the_table_says_what_is_not_met() -> None:
    head, line = table(rows_of([figure(12.5)])).split("\n")
    assert head.split() == ["what", "ours", "spread", "limit", "ratio", "target", "met"]
    assert line.split()[0:2] == ["W1", "issued"]
    assert line.endswith("NO")
    assert "12.5/s" in line
