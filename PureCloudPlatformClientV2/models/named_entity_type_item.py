# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdditionalLanguagesSynonyms


class NamedEntityTypeItem(Model):
    """Part of NamedEntityTypeMechanism.

    Required by the platform: value.
    """

    value: str | None = field("value", default=None)
    synonyms: list[str] | None = field("synonyms", default=None)
    additional_languages: dict[str, AdditionalLanguagesSynonyms] | None = field("additionalLanguages", default=None)
