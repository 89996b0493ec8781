# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LexV2Bot


class LexV2BotAlias(Model):
    """A Lex V2 bot alias, kept at /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}. Answer of
    get_integrations_speech_lexv2_bot_alias.

    Required by the platform: region, alias_id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    region: str | None = field("region", default=None)
    alias_id: str | None = field("aliasId", default=None)
    bot: LexV2Bot | None = field("bot", default=None)
    bot_version: str | None = field("botVersion", default=None)
    status: Literal["Creating", "Available", "Deleting", "Failed"] | str | None = field("status", default=None)
    language: str | None = field("language", default=None)
    intents: list[LexV2Intent] | None = field("intents", default=None)
    self_uri: str | None = field("selfUri", default=None)


class LexV2Intent(Model):
    """One of the intents of a Lex V2 bot alias. In LexV2BotAlias.

    Required by the platform: intent_name, slots, intent_id.
    """

    intent_name: str | None = field("intentName", default=None)
    description: str | None = field("description", default=None)
    slots: dict[str, LexV2Slot] | None = field("slots", default=None)
    intent_id: str | None = field("intentId", default=None)


class LexV2Slot(Model):
    """One, by key, of the slots of a Lex V2 intent. In LexV2Intent.

    Required by the platform: slot_name, slot_id, type, slot_type_id.
    """

    slot_name: str | None = field("slotName", default=None)
    description: str | None = field("description", default=None)
    slot_id: str | None = field("slotId", default=None)
    type: str | None = field("type", default=None)
    slot_type_id: str | None = field("slotTypeId", default=None)
