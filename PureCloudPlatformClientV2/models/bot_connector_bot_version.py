# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotIntent


class BotConnectorBotVersion(Model):
    """Part of BotConnectorBot.

    Required by the platform: version, supported_languages, intents.
    """

    version: str | None = field("version", default=None)
    supported_languages: list[str] | None = field("supportedLanguages", default=None)
    intents: list[BotIntent] | None = field("intents", default=None)
