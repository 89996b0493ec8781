# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GrammarLanguageFileMetadata


class GrammarLanguageUpdate(Model):
    voice_file_metadata: GrammarLanguageFileMetadata | None = field("voiceFileMetadata", default=None)
    dtmf_file_metadata: GrammarLanguageFileMetadata | None = field("dtmfFileMetadata", default=None)
