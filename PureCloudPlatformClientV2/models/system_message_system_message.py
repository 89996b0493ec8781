# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal


class SystemMessageSystemMessage(Model):
    """A system message system message: channel id, system topic type, correlation id and 6 more. Event of
    v2.system.no_longer_subscribed.{id} and 3 more.
    """

    channel_id: str | None = field("channelId", default=None)
    system_topic_type: Literal[
        "no_longer_subscribed", "subscription_changed", "token_revoked",
    ] | str | None = field("systemTopicType", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    organization_id: str | None = field("organizationId", default=None)
    user_id: str | None = field("userId", default=None)
    oauth_client_id: str | None = field("oauthClientId", default=None)
    reason: Literal["another_channel_subscribed", "user_tokens_revoked"] | str | None = field("reason", default=None)
    message: str | None = field("message", default=None)
    data: dict[str, Any] | None = field("data", default=None)
