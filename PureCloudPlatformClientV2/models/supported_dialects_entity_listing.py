# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .supported_dialects_transcription_engine import SupportedDialectsTranscriptionEngine


class SupportedDialectsEntityListing(Model):
    """SupportedDialectsEntityListing of the Platform API."""

    entities: list[SupportedDialectsTranscriptionEngine] | None = field("entities", default=None)
