# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KnowledgeBaseWithDialectReference(Model):
    """Part of KnowledgeSuggestionConfig.

    Required by the platform: id, language_code.
    """

    id: str | None = field("id", default=None)
    language_code: Literal[
        "en-ZA", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "es-US", "es-ES", "nl-NL", "fr-CA", "fr-FR", "de-DE",
        "it-IT", "pt-PT", "pt-BR", "ar-AE", "ja-JP", "sv-SE", "de-AT", "de-CH", "da-DK", "fr-BE", "fr-CH", "es-MX",
        "es-CO", "es-AR",
    ] | str | None = field("languageCode", default=None)
    self_uri: str | None = field("selfUri", default=None)
