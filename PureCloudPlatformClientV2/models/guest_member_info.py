# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GuestMemberInfo(Model):
    """Part of CreateWebChatConversationRequest.

    Required by the platform: display_name.
    """

    display_name: str | None = field("displayName", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    avatar_image_url: str | None = field("avatarImageUrl", default=None)
    custom_fields: dict[str, str] | None = field("customFields", default=None)
