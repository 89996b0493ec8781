# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class KnowledgeSearchClientApplication(Model):
    """Application of a knowledge document copy. In KnowledgeDocumentCopy and 6 more.

    Required by the platform: type.
    """

    type: Literal[
        "Assistant", "BotFlow", "MessengerKnowledgeApp", "SmartAdvisor", "SupportCenter",
    ] | str | None = field("type", default=None)
    deployment: AddressableEntityRef | None = field("deployment", default=None)
    bot_flow: AddressableEntityRef | None = field("botFlow", default=None)
    assistant: AddressableEntityRef | None = field("assistant", default=None)
