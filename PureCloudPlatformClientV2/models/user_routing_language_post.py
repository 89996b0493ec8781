# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UserRoutingLanguagePost(Model):
    """Required by the platform: id, proficiency."""

    id: str | None = field("id", default=None)
    proficiency: float | None = field("proficiency", default=None)
    language_uri: str | None = field("languageUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
