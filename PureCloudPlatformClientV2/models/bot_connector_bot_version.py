# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bot_intent import BotIntent


class BotConnectorBotVersion(Model):
    """BotConnectorBotVersion of the Platform API.

    The platform requires: version, supported_languages, intents.
    """

    version: str | None = field("version", default=None)
    supported_languages: list[str] | None = field("supportedLanguages", default=None)
    intents: list[BotIntent] | None = field("intents", default=None)
