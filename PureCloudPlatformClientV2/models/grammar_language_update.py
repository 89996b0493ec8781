# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GrammarLanguageFileMetadata


class GrammarLanguageUpdate(Model):
    """A grammar language to change: voice file metadata and DTMF file metadata. Body of
    patch_architect_grammar_language.
    """

    voice_file_metadata: GrammarLanguageFileMetadata | None = field("voiceFileMetadata", default=None)
    dtmf_file_metadata: GrammarLanguageFileMetadata | None = field("dtmfFileMetadata", default=None)
