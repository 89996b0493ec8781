# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AdditionalLanguagesSynonyms(Model):
    """AdditionalLanguagesSynonyms of the Platform API."""

    synonyms: list[str] | None = field("synonyms", default=None)
