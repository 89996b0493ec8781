# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GrammarLanguageFileMetadata


class GrammarLanguage(Model):
    """A grammar language, kept at /api/v2/architect/grammars/{grammarId}/languages/{languageCode}. Answer of
    get_architect_grammar_language and 2 more; body of post_architect_grammar_languages.
    """

    id: str | None = field("id", default=None)
    grammar_id: str | None = field("grammarId", default=None)
    language: str | None = field("language", default=None)
    voice_file_url: str | None = field("voiceFileUrl", default=None)
    dtmf_file_url: str | None = field("dtmfFileUrl", default=None)
    voice_file_metadata: GrammarLanguageFileMetadata | None = field("voiceFileMetadata", default=None)
    dtmf_file_metadata: GrammarLanguageFileMetadata | None = field("dtmfFileMetadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
