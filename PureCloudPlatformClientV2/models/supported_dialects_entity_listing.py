# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SupportedDialectsTranscriptionEngine


class SupportedDialectsEntityListing(Model):
    """Given by get_speechandtextanalytics_programs_transcriptionengines_dialects."""

    entities: list[SupportedDialectsTranscriptionEngine] | None = field("entities", default=None)
