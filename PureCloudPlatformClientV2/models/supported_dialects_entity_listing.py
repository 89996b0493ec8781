# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EngineIntegration


class SupportedDialectsEntityListing(Model):
    """List of supported dialects transcription engines. Answer of
    get_speechandtextanalytics_programs_transcriptionengines_dialects.
    """

    entities: list[SupportedDialectsTranscriptionEngine] | None = field("entities", default=None)


class SupportedDialectsTranscriptionEngine(Model):
    """One of the items of a supported dialects entity listing. In SupportedDialectsEntityListing."""

    engine: Literal["Genesys", "GenesysExtended", "TranscriptionConnector"] | str | None = field("engine", default=None)
    dialects: list[str] | None = field("dialects", default=None)
    engine_integration: EngineIntegration | None = field("engineIntegration", default=None)
