# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import PostTextMessage


class AmazonLexRequest(Model):
    """Amazon Lex request of a text. In PostTextRequest."""

    request_attributes: dict[str, str] | None = field("requestAttributes", default=None)
    session_attributes: dict[str, str] | None = field("sessionAttributes", default=None)


class GenesysBotConnector(Model):
    """Genesys bot connector of a text. In PostTextRequest."""

    query_parameters: dict[str, str] | None = field("queryParameters", default=None)


class GoogleDialogflowCustomSettings(Model):
    """Google Dialogflow of a text. In PostTextRequest."""

    environment: str | None = field("environment", default=None)
    event_name: str | None = field("eventName", default=None)
    webhook_query_parameters: dict[str, str] | None = field("webhookQueryParameters", default=None)
    event_input_parameters: dict[str, str] | None = field("eventInputParameters", default=None)


class NuanceMixDlgSettings(Model):
    """Nuance mix dlg of a text. In PostTextRequest."""

    channel_id: str | None = field("channelId", default=None)
    input_parameters: dict[str, Any] | None = field("inputParameters", default=None)


class PostTextRequest(Model):
    """A text: bot id, integration id, bot session id and 11 more. Body of post_textbots_bots_execute.

    Required by the platform: bot_id, integration_id, bot_session_id, post_text_message.
    """

    bot_id: str | None = field("botId", default=None)
    bot_alias: str | None = field("botAlias", default=None)
    integration_id: str | None = field("integrationId", default=None)
    bot_session_id: str | None = field("botSessionId", default=None)
    post_text_message: PostTextMessage | None = field("postTextMessage", default=None)
    language_code: str | None = field("languageCode", default=None)
    bot_session_timeout_minutes: int | None = field("botSessionTimeoutMinutes", default=None)
    bot_channels: list[str] | None = field("botChannels", default=None)
    bot_correlation_id: str | None = field("botCorrelationId", default=None)
    messaging_platform_type: Literal[
        "Phone", "SMS", "GenesysWebWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Telegram",
        "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Open", "Instagram", "Other", "Unknown",
    ] | str | None = field("messagingPlatformType", default=None)
    amazon_lex_request: AmazonLexRequest | None = field("amazonLexRequest", default=None)
    google_dialogflow: GoogleDialogflowCustomSettings | None = field("googleDialogflow", default=None)
    genesys_bot_connector: GenesysBotConnector | None = field("genesysBotConnector", default=None)
    nuance_mix_dlg: NuanceMixDlgSettings | None = field("nuanceMixDlg", default=None)
