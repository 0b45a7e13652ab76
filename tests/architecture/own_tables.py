"""A contract type: a slice's tables are opened by that slice's own commands and queries alone."""

from collections.abc import Set as AbstractSet

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output
from typing_extensions import override


class OwnTables(Contract):
    """Nobody reads a table but the doors of the slice that owns it, and the readers named here."""

    # The linter puts each option's value in its field's place.
    within = fields.StringField()
    tables = fields.StringField()
    doors: AbstractSet[str] = fields.SetField(subfield=fields.StringField())  # type: ignore[assignment] # see above
    readers: AbstractSet[str] = fields.SetField(  # type: ignore[assignment] # see above
        subfield=fields.StringField(), required=False, default=set()
    )

    @override
    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        strangers = [
            (importer, module)
            for module in sorted(graph.modules)
            if module.startswith(f"{self.within}.") and f".{self.tables}." in f"{module}."
            for importer in sorted(graph.find_modules_that_directly_import(module))
            if not self._may_open(importer, module)
        ]
        return ContractCheck(kept=not strangers, metadata={"strangers": strangers})

    def _may_open(self, importer: str, module: str) -> bool:
        slice_ = f"{module}.".partition(f".{self.tables}.")[0]
        door = importer.removeprefix(f"{slice_}.").partition(".")[0]
        return importer in self.readers or (
            importer.startswith(f"{slice_}.") and door in {*self.doors, self.tables}
        )

    @override
    def render_broken_contract(self, check: ContractCheck) -> None:
        for importer, module in check.metadata["strangers"]:
            output.print_error(f"{importer} reaches into {module}")
