# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AddressableEntityRef, BaseProgramEntity, ProgramTranscriptionEngine


class ProgramTranscriptionEngines(Model):
    """Program transcription engines: program, transcription engines and 4 more. Answer of
    get_speechandtextanalytics_program_transcriptionengines and 1 more.
    """

    id: str | None = field("id", default=None)
    program: BaseProgramEntity | None = field("program", default=None)
    transcription_engines: list[ProgramTranscriptionEngine] | None = field("transcriptionEngines", default=None)
    modified_by: AddressableEntityRef | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
