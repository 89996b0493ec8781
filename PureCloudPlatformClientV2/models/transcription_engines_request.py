# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .program_transcription_engine import ProgramTranscriptionEngine


class TranscriptionEnginesRequest(Model):
    """TranscriptionEnginesRequest of the Platform API.

    The platform requires: transcription_engines.
    """

    transcription_engines: list[ProgramTranscriptionEngine] | None = field("transcriptionEngines", default=None)
