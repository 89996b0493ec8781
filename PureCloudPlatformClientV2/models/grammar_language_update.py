# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .grammar_language_file_metadata import GrammarLanguageFileMetadata


class GrammarLanguageUpdate(Model):
    """GrammarLanguageUpdate of the Platform API."""

    voice_file_metadata: GrammarLanguageFileMetadata | None = field("voiceFileMetadata", default=None)
    dtmf_file_metadata: GrammarLanguageFileMetadata | None = field("dtmfFileMetadata", default=None)
