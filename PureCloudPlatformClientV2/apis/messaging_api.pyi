# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingRequest, SupportedContent,
    SupportedContentListing,
)
from ..operation import Api, CallOptions

class MessagingApi(Api):
    """The Messaging operations of the Platform API."""

    def delete_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a set of messaging settings.

        DELETE /api/v2/messaging/settings/{messageSettingId}

        Permissions: all of messaging:setting:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the default messaging settings.

        DELETE /api/v2/messaging/settings/default

        Permissions: all of messaging:setting:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a supported content profile.

        DELETE /api/v2/messaging/supportedcontent/{supportedContentId}

        Permissions: all of messaging:supportedContent:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Get a set of messaging settings.

        GET /api/v2/messaging/settings/{messageSettingId}

        Permissions: all of messaging:setting:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_messaging_settings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingConfigListing:
        """List the messaging settings.

        GET /api/v2/messaging/settings

        Permissions: all of messaging:setting:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Get the default messaging settings.

        GET /api/v2/messaging/settings/default

        Permissions: all of messaging:setting:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_messaging_supportedcontent(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SupportedContentListing:
        """List the supported content profiles.

        GET /api/v2/messaging/supportedcontent

        Permissions: all of messaging:supportedContent:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Get a supported content profile.

        GET /api/v2/messaging/supportedcontent/{supportedContentId}

        Permissions: all of messaging:supportedContent:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def patch_messaging_setting(
        self,
        message_setting_id: str,
        body: MessagingSettingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Change some fields of a set of messaging settings.

        PATCH /api/v2/messaging/settings/{messageSettingId}

        Permissions: all of messaging:setting:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a messaging setting (name, content, event and 2 more).
        """
        ...

    def patch_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Change some fields of a supported content profile.

        PATCH /api/v2/messaging/supportedcontent/{supportedContentId}

        Permissions: all of messaging:supportedContent:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a supported content (name, media types and 7 more).
        """
        ...

    def post_messaging_settings(
        self,
        body: MessagingSettingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Create a set of messaging settings.

        POST /api/v2/messaging/settings

        Permissions: any of messaging:setting:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a messaging setting (name, content, event and 2 more).
        """
        ...

    def post_messaging_supportedcontent(
        self,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """Create a supported content profile.

        POST /api/v2/messaging/supportedcontent

        Permissions: any of messaging:supportedContent:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a supported content (name, media types and 7 more).
        """
        ...

    def put_messaging_settings_default(
        self,
        body: MessagingSettingDefaultRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """Update the default messaging settings.

        PUT /api/v2/messaging/settings/default

        Permissions: all of messaging:setting:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a messaging setting default (setting id).
        """
        ...
