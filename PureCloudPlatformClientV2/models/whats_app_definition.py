# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WhatsAppDefinition(Model):
    """WhatsAppDefinition of the Platform API.

    The platform requires: name, language.
    """

    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    language: str | None = field("language", default=None)
