# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AdditionalLanguagesSynonyms(Model):
    """Part of NamedEntityTypeItem."""

    synonyms: list[str] | None = field("synonyms", default=None)
