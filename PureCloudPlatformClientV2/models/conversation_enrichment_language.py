# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationEnrichmentLanguage(Model):
    """ConversationEnrichmentLanguage of the Platform API.

    The platform requires: language.
    """

    language: str | None = field("language", default=None)
