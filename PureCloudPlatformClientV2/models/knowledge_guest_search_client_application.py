# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EntityReference


class KnowledgeGuestSearchClientApplication(Model):
    """Application of a knowledge guest document copy. In KnowledgeGuestDocumentCopy and 2 more.

    Required by the platform: type.
    """

    type: Literal[
        "Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter",
    ] | str | None = field("type", default=None)
    deployment: EntityReference | None = field("deployment", default=None)
    bot_flow: EntityReference | None = field("botFlow", default=None)
    assistant: EntityReference | None = field("assistant", default=None)
