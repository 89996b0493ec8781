# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .additional_languages_synonyms import AdditionalLanguagesSynonyms


class NamedEntityTypeItem(Model):
    """NamedEntityTypeItem of the Platform API.

    The platform requires: value.
    """

    value: str | None = field("value", default=None)
    synonyms: list[str] | None = field("synonyms", default=None)
    additional_languages: dict[str, AdditionalLanguagesSynonyms] | None = field("additionalLanguages", default=None)
