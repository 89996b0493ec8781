# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import JourneyContext


class CreateWebChatConversationRequest(Model):
    """A web chat conversation to create: organization id, deployment id, routing target and 3 more. Body of
    post_webchat_guest_conversations.

    Required by the platform: organization_id, deployment_id, routing_target, member_info.
    """

    organization_id: str | None = field("organizationId", default=None)
    deployment_id: str | None = field("deploymentId", default=None)
    routing_target: WebChatRoutingTarget | None = field("routingTarget", default=None)
    member_info: GuestMemberInfo | None = field("memberInfo", default=None)
    member_auth_token: str | None = field("memberAuthToken", default=None)
    journey_context: JourneyContext | None = field("journeyContext", default=None)


class GuestMemberInfo(Model):
    """Member information of a web chat conversation. In CreateWebChatConversationRequest.

    Required by the platform: display_name.
    """

    display_name: str | None = field("displayName", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)
    custom_fields: dict[str, str] | None = field("customFields", default=None)


class WebChatRoutingTarget(Model):
    """Routing target of a web chat conversation. In CreateWebChatConversationRequest.

    Required by the platform: target_type, target_address.
    """

    target_type: Literal["QUEUE"] | str | None = field("targetType", default=None)
    target_address: str | None = field("targetAddress", default=None)
    skills: list[str] | None = field("skills", default=None)
    language: str | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
