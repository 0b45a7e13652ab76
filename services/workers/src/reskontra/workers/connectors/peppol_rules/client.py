"""Speaks to the process that judges: begun when it is first needed, and again when it has died."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress
from typing import Final

from reskontra.workers.connectors.peppol_rules.mapping import LONGEST_ANSWER, framed
from reskontra.workers.ports.e_invoice_rules import RulesOutage

_MODULE: Final = "reskontra.workers.connectors.peppol_rules.process"
_BEGINS_S: Final = 60.0
_ANSWERS_S: Final = 20.0


class RulesProcess:
    """One process, one document at a time."""

    def __init__(self, folder: str, seconds: float = _ANSWERS_S) -> None:
        self._command = (sys.executable, "-X", "utf8", "-m", _MODULE, folder)
        self._seconds = seconds
        self._process: Process | None = None
        self._turn = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        """The process that answers now, if one does."""
        return self._process.pid if self._process else None

    async def ask(self, ubl: bytes) -> bytes:
        """What it says of a document, as it says it.

        Raises:
            RulesOutage: It died or took too long, and the next question goes to a new one.
        """
        async with self._turn:
            try:
                process = await self._begun()
                async with asyncio.timeout(self._seconds):
                    return await _answer(process, framed(ubl))
            except TimeoutError:
                await self.end()
                raise RulesOutage("TIMEOUT") from None
            except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                await self.end()
                raise RulesOutage("JUDGE_DIED") from None
            except asyncio.CancelledError:
                # Its answer would be taken for what it says of somebody else's document.
                await self.end()
                raise

    async def end(self) -> None:
        """Let it go."""
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()

    async def _begun(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            await self.end()
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                limit=LONGEST_ANSWER,
                # It knows no address, no key and no secret of ours.
                env={},
            )
            async with asyncio.timeout(_BEGINS_S):
                await _answer(self._process, b"")
        return self._process


async def _answer(process: Process, question: bytes) -> bytes:
    if process.stdin is None or process.stdout is None:
        raise OSError
    process.stdin.write(question)
    await process.stdin.drain()
    return await process.stdout.readuntil(b"\n")
