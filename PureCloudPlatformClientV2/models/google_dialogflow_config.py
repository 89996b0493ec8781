# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationProfile


class GoogleDialogflowConfig(Model):
    """Part of Assistant.

    Required by the platform: conversation_profiles.
    """

    integration_id: str | None = field("integrationId", default=None)
    conversation_profiles: list[ConversationProfile] | None = field("conversationProfiles", default=None)
