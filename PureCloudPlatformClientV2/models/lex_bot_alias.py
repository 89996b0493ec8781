# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .lex_bot import LexBot
    from .lex_intent import LexIntent


class LexBotAlias(Model):
    """LexBotAlias of the Platform API.

    The platform requires: status.
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
