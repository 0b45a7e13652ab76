"""What the models say that the scripts do not becomes a script, or a doubt."""

from dataclasses import replace

from reskontra.tenancy.drift import Column, draft

ID = Column("parcel", "id", "uuid", is_nullable=False, is_key=True)
NAME = Column("parcel", "name", "text", is_nullable=False)
COUNT = Column("parcel", "count", "integer", is_nullable=False)
FOUND = {ID, NAME, COUNT}


def test_no_difference_makes_no_statement() -> None:
    made = draft(FOUND, FOUND)
    assert (made.statements, made.doubts) == ([], [])


def test_a_column_with_a_default_is_added() -> None:
    added = Column("parcel", "note", "text", is_nullable=False, default="it's")
    (statement,) = draft(FOUND | {added}, FOUND).statements
    assert statement == "ALTER TABLE parcel ADD COLUMN note text NOT NULL DEFAULT 'it''s';"


def test_a_column_that_rows_cannot_fill_is_doubted() -> None:
    added = Column("parcel", "note", "text", is_nullable=False, default=str)
    made = draft(FOUND | {added}, FOUND)
    assert made.statements == []
    assert "parcel.note" in made.doubts[0]


def test_a_new_table_refers_to_another_and_is_found_from_there() -> None:
    table = {
        Column("stamp", "id", "uuid", is_nullable=False, is_key=True),
        Column("stamp", "parcel_id", "uuid", is_nullable=False),
        Column("stamp", "set_at", "timestamp with time zone", is_nullable=True),
    }
    made_table, index = draft(FOUND | table, FOUND).statements
    assert made_table.split("\n") == [
        "CREATE TABLE stamp (",
        "    id uuid PRIMARY KEY,",
        "    parcel_id uuid NOT NULL REFERENCES parcel (id),",
        "    set_at timestamptz",
        ");",
    ]
    assert index == "CREATE INDEX stamp_parcel_id ON stamp (parcel_id);"


def test_a_column_grows_and_may_become_null() -> None:
    made = draft({ID, replace(NAME, is_nullable=True), replace(COUNT, type="bigint")}, FOUND)
    assert made.statements == [
        "ALTER TABLE parcel ALTER COLUMN count TYPE bigint;",
        "ALTER TABLE parcel ALTER COLUMN name DROP NOT NULL;",
    ]


def test_what_may_lose_something_is_doubted() -> None:
    was = {ID, replace(NAME, is_nullable=True), COUNT}
    made = draft({ID, NAME, replace(COUNT, type="text")}, was | {replace(COUNT, name="gone")})
    assert made.statements == []
    assert [doubt.split()[0] for doubt in made.doubts] == [
        "parcel.count",
        "parcel.name",
        "parcel.gone",
    ]
