# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WebChatMemberInfo(Model):
    """Web chat member information, kept at /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}.
    Answer of get_webchat_guest_conversation_member.

    Required by the platform: role.
    """

    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)
    role: Literal["AGENT", "CUSTOMER", "WORKFLOW", "ACD"] | str | None = field("role", default=None)
    join_date: datetime | None = field("joinDate", default=None)
    leave_date: datetime | None = field("leaveDate", default=None)
    authenticated_guest: bool | None = field("authenticatedGuest", default=None)
    custom_fields: dict[str, str] | None = field("customFields", default=None)
    state: Literal["CONNECTED", "DISCONNECTED", "ALERTING"] | str | None = field("state", default=None)
