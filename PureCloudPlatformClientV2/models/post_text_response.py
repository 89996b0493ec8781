# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal

    from . import PostTextMessage


class PostTextResponse(Model):
    """A text: bot state, reply messages, intent name and 7 more. Answer of post_textbots_bots_execute.

    Required by the platform: bot_state.
    """

    bot_state: Literal["Complete", "Failed", "MoreData"] | str | None = field("botState", default=None)
    reply_messages: list[PostTextMessage] | None = field("replyMessages", default=None)
    intent_name: str | None = field("intentName", default=None)
    slots: dict[str, str] | None = field("slots", default=None)
    bot_correlation_id: str | None = field("botCorrelationId", default=None)
    amazon_lex: dict[str, Any] | None = field("amazonLex", default=None)
    google_dialog_flow: dict[str, Any] | None = field("googleDialogFlow", default=None)
    genesys_dialog_engine: dict[str, Any] | None = field("genesysDialogEngine", default=None)
    genesys_bot_connector: dict[str, Any] | None = field("genesysBotConnector", default=None)
    nuance_mix_dlg: dict[str, Any] | None = field("nuanceMixDlg", default=None)
