# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessagingSettingRequestReference, SupportedContentReference


class FacebookIntegrationRequest(Model):
    """A Facebook integration: name, supported content, messaging setting and 7 more. Body of
    post_conversations_messaging_integrations_facebook.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    supported_content: SupportedContentReference | None = field("supportedContent", default=None)
    messaging_setting: MessagingSettingRequestReference | None = field("messagingSetting", default=None)
    page_access_token: str | None = field("pageAccessToken", default=None)
    user_access_token: str | None = field("userAccessToken", default=None)
    page_id: str | None = field("pageId", default=None)
    app_id: str | None = field("appId", default=None)
    app_secret: str | None = field("appSecret", default=None)
    self_uri: str | None = field("selfUri", default=None)
