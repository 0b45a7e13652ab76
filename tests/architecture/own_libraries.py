"""A contract type: a library is imported in its own rooms alone, whether or not it is there yet."""

from collections.abc import Sequence

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output
from typing_extensions import override


class OwnLibraries(Contract):
    """Like a protected contract, but it also holds a place for libraries nobody uses today."""

    # The linter puts each option's value in its field's place.
    libraries: Sequence[str] = fields.ListField(  # type: ignore[assignment] # see above
        subfield=fields.StringField()
    )
    rooms: Sequence[str] = fields.ListField(  # type: ignore[assignment] # see above
        subfield=fields.StringField()
    )

    @override
    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        strangers = [
            (importer, library)
            for library in sorted(set(self.libraries) & graph.modules)
            for importer in sorted(graph.find_modules_that_directly_import(library))
            if not self._lives_here(importer)
        ]
        return ContractCheck(kept=not strangers, metadata={"strangers": strangers})

    def _lives_here(self, importer: str) -> bool:
        return any(importer == room or importer.startswith(f"{room}.") for room in self.rooms)

    @override
    def render_broken_contract(self, check: ContractCheck) -> None:
        for importer, library in check.metadata["strangers"]:
            output.print_error(f"{importer} imports {library}, which lives elsewhere")
