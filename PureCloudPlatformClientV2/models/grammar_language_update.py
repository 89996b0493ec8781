# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GrammarLanguageFileMetadata


class GrammarLanguageUpdate(Model):
    """Body of patch_architect_grammar_language."""

    voice_file_metadata: GrammarLanguageFileMetadata | None = field("voiceFileMetadata", default=None)
    dtmf_file_metadata: GrammarLanguageFileMetadata | None = field("dtmfFileMetadata", default=None)
