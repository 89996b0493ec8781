# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import GuestMemberInfo, JourneyContext, WebChatRoutingTarget


class CreateWebChatConversationRequest(Model):
    """Taken by post_webchat_guest_conversations.

    Required by the platform: organization_id, deployment_id, routing_target, member_info.
    """

    organization_id: str | None = field("organizationId", default=None)
    deployment_id: str | None = field("deploymentId", default=None)
    routing_target: WebChatRoutingTarget | None = field("routingTarget", default=None)
    member_info: GuestMemberInfo | None = field("memberInfo", default=None)
    member_auth_token: str | None = field("memberAuthToken", default=None)
    journey_context: JourneyContext | None = field("journeyContext", default=None)
