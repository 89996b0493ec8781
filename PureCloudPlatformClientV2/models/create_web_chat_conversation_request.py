# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .guest_member_info import GuestMemberInfo
    from .journey_context import JourneyContext
    from .web_chat_routing_target import WebChatRoutingTarget


class CreateWebChatConversationRequest(Model):
    """CreateWebChatConversationRequest of the Platform API.

    The platform requires: organization_id, deployment_id, routing_target, member_info.
    """

    organization_id: str | None = field("organizationId", default=None)
    deployment_id: str | None = field("deploymentId", default=None)
    routing_target: WebChatRoutingTarget | None = field("routingTarget", default=None)
    member_info: GuestMemberInfo | None = field("memberInfo", default=None)
    member_auth_token: str | None = field("memberAuthToken", default=None)
    journey_context: JourneyContext | None = field("journeyContext", default=None)
