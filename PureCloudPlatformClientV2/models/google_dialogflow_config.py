# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_profile import ConversationProfile


class GoogleDialogflowConfig(Model):
    """GoogleDialogflowConfig of the Platform API.

    The platform requires: conversation_profiles.
    """

    integration_id: str | None = field("integrationId", default=None)
    conversation_profiles: list[ConversationProfile] | None = field("conversationProfiles", default=None)
