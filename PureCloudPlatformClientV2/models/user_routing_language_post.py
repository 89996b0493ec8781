# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UserRoutingLanguagePost(Model):
    """UserRoutingLanguagePost of the Platform API.

    The platform requires: id, proficiency.
    """

    id: str | None = field("id", default=None)
    proficiency: float | None = field("proficiency", default=None)
    language_uri: str | None = field("languageUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
