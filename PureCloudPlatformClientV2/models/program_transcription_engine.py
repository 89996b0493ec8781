# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EngineIntegration


class ProgramTranscriptionEngine(Model):
    """One of the transcription engines of program transcription engines. In ProgramTranscriptionEngines and 1 more."""

    engine: Literal["Genesys", "GenesysExtended", "TranscriptionConnector"] | str | None = field("engine", default=None)
    dialects: list[str] | None = field("dialects", default=None)
    engine_integration: EngineIntegration | None = field("engineIntegration", default=None)
