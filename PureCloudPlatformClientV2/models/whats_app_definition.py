# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WhatsAppDefinition(Model):
    """Part of MessagingTemplate.

    Required by the platform: name, language.
    """

    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    language: str | None = field("language", default=None)
