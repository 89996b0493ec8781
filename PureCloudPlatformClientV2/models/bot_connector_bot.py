# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BotConnectorBot(Model):
    """A bot connector bot, kept at /api/v2/integrations/botconnector/{integrationId}/bots/{botId}. Answer of
    get_integrations_botconnector_integration_id_bot.

    Required by the platform: id, versions.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    versions: list[BotConnectorBotVersion] | None = field("versions", default=None)
    bot_composite_tag: str | None = field("botCompositeTag", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BotConnectorBotVersion(Model):
    """One of the versions of a bot connector bot. In BotConnectorBot.

    Required by the platform: version, supported_languages, intents.
    """

    version: str | None = field("version", default=None)
    supported_languages: list[str] | None = field("supportedLanguages", default=None)
    intents: list[BotIntent] | None = field("intents", default=None)


class BotIntent(Model):
    """One of the intents of a bot connector bot version. In BotConnectorBotVersion.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    slots: dict[str, BotSlot] | None = field("slots", default=None)


class BotSlot(Model):
    """One, by key, of the slots of a bot intent. In BotIntent.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
