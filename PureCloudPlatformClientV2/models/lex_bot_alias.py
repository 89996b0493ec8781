# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LexBot


class LexBotAlias(Model):
    """A Lex bot alias, kept at /api/v2/integrations/speech/lex/bot/alias/{aliasId}. Answer of
    get_integrations_speech_lex_bot_alias.

    Required by the platform: status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    bot: LexBot | None = field("bot", default=None)
    bot_version: str | None = field("botVersion", default=None)
    status: Literal["BUILDING", "READY", "FAILED", "NOT_BUILT"] | str | None = field("status", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    language: Literal["en-US"] | str | None = field("language", default=None)
    intents: list[LexIntent] | None = field("intents", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LexIntent(Model):
    """One of the intents of a Lex bot alias. In LexBotAlias.

    Required by the platform: name, slots, version.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    slots: dict[str, LexSlot] | None = field("slots", default=None)
    version: str | None = field("version", default=None)


class LexSlot(Model):
    """One, by key, of the slots of a Lex intent. In LexIntent.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    priority: int | None = field("priority", default=None)
