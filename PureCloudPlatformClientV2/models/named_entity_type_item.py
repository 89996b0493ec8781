# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdditionalLanguagesSynonyms


class NamedEntityTypeItem(Model):
    """Required by the platform: value."""

    value: str | None = field("value", default=None)
    synonyms: list[str] | None = field("synonyms", default=None)
    additional_languages: dict[str, AdditionalLanguagesSynonyms] | None = field("additionalLanguages", default=None)
