# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ProgramTranscriptionEngine


class TranscriptionEnginesRequest(Model):
    """Transcription engines: transcription engines. Body of put_speechandtextanalytics_program_transcriptionengines.

    Required by the platform: transcription_engines.
    """

    transcription_engines: list[ProgramTranscriptionEngine] | None = field("transcriptionEngines", default=None)
