# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        MessagingConfigListing, MessagingSetting, MessagingSettingDefaultRequest, MessagingSettingRequest, SupportedContent,
        SupportedContentListing,
    )

_DELETE_MESSAGING_SETTING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/messaging/settings/{messageSettingId}", path("messageSettingId"), deprecated=True
)
_DELETE_MESSAGING_SETTINGS_DEFAULT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/messaging/settings/default", deprecated=True
)
_DELETE_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"), deprecated=True
)
_GET_MESSAGING_SETTING: ApiOperation[MessagingSetting] = ApiOperation(
    "GET", "/api/v2/messaging/settings/{messageSettingId}", path("messageSettingId"), returns="MessagingSetting",
    deprecated=True,
)
_GET_MESSAGING_SETTINGS: ApiOperation[MessagingConfigListing] = ApiOperation(
    "GET", "/api/v2/messaging/settings", query("pageSize"), query("pageNumber"), returns="MessagingConfigListing",
    deprecated=True,
)
_GET_MESSAGING_SETTINGS_DEFAULT: ApiOperation[MessagingSetting] = ApiOperation(
    "GET", "/api/v2/messaging/settings/default", returns="MessagingSetting", deprecated=True
)
_GET_MESSAGING_SUPPORTEDCONTENT: ApiOperation[SupportedContentListing] = ApiOperation(
    "GET", "/api/v2/messaging/supportedcontent", query("pageSize"), query("pageNumber"),
    returns="SupportedContentListing", deprecated=True,
)
_GET_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: ApiOperation[SupportedContent] = ApiOperation(
    "GET", "/api/v2/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
    returns="SupportedContent", deprecated=True,
)
_PATCH_MESSAGING_SETTING: ApiOperation[MessagingSetting] = ApiOperation(
    "PATCH", "/api/v2/messaging/settings/{messageSettingId}", path("messageSettingId"), body(required=True),
    returns="MessagingSetting", deprecated=True,
)
_PATCH_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID: ApiOperation[SupportedContent] = ApiOperation(
    "PATCH", "/api/v2/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"), body(required=True),
    returns="SupportedContent", deprecated=True,
)
_POST_MESSAGING_SETTINGS: ApiOperation[MessagingSetting] = ApiOperation(
    "POST", "/api/v2/messaging/settings", body(required=True), returns="MessagingSetting", deprecated=True
)
_POST_MESSAGING_SUPPORTEDCONTENT: ApiOperation[SupportedContent] = ApiOperation(
    "POST", "/api/v2/messaging/supportedcontent", body(required=True), returns="SupportedContent", deprecated=True
)
_PUT_MESSAGING_SETTINGS_DEFAULT: ApiOperation[MessagingSetting] = ApiOperation(
    "PUT", "/api/v2/messaging/settings/default", body(required=True), returns="MessagingSetting", deprecated=True
)


class MessagingApi(Api):
    """The Messaging operations of the Platform API."""

    def delete_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/messaging/settings/{messageSettingId}: returns None.

        Permissions: all of messaging:setting:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_MESSAGING_SETTING, options, message_setting_id)

    def delete_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/messaging/settings/default: returns None.

        Permissions: all of messaging:setting:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_MESSAGING_SETTINGS_DEFAULT, options)

    def delete_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/messaging/supportedcontent/{supportedContentId}: returns None.

        Permissions: all of messaging:supportedContent:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID, options, supported_content_id)

    def get_messaging_setting(
        self,
        message_setting_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """GET /api/v2/messaging/settings/{messageSettingId}: returns MessagingSetting.

        Permissions: all of messaging:setting:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_MESSAGING_SETTING, options, message_setting_id)

    def get_messaging_settings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingConfigListing:
        """GET /api/v2/messaging/settings: returns MessagingConfigListing.

        Permissions: all of messaging:setting:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_MESSAGING_SETTINGS, options, page_size, page_number)

    def get_messaging_settings_default(
        self,
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """GET /api/v2/messaging/settings/default: returns MessagingSetting.

        Permissions: all of messaging:setting:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_MESSAGING_SETTINGS_DEFAULT, options)

    def get_messaging_supportedcontent(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SupportedContentListing:
        """GET /api/v2/messaging/supportedcontent: returns SupportedContentListing.

        Permissions: all of messaging:supportedContent:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_MESSAGING_SUPPORTEDCONTENT, options, page_size, page_number)

    def get_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """GET /api/v2/messaging/supportedcontent/{supportedContentId}: returns SupportedContent.

        Permissions: all of messaging:supportedContent:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID, options, supported_content_id)

    def patch_messaging_setting(
        self,
        message_setting_id: str,
        body: MessagingSettingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """PATCH /api/v2/messaging/settings/{messageSettingId}: returns MessagingSetting.

        Permissions: all of messaging:setting:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PATCH_MESSAGING_SETTING, options, message_setting_id, body)

    def patch_messaging_supportedcontent_supported_content_id(
        self,
        supported_content_id: str,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """PATCH /api/v2/messaging/supportedcontent/{supportedContentId}: returns SupportedContent.

        Permissions: all of messaging:supportedContent:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PATCH_MESSAGING_SUPPORTEDCONTENT_SUPPORTED_CONTENT_ID, options, supported_content_id, body)

    def post_messaging_settings(
        self,
        body: MessagingSettingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """POST /api/v2/messaging/settings: returns MessagingSetting.

        Permissions: any of messaging:setting:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_MESSAGING_SETTINGS, options, body)

    def post_messaging_supportedcontent(
        self,
        body: SupportedContent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SupportedContent:
        """POST /api/v2/messaging/supportedcontent: returns SupportedContent.

        Permissions: any of messaging:supportedContent:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_MESSAGING_SUPPORTEDCONTENT, options, body)

    def put_messaging_settings_default(
        self,
        body: MessagingSettingDefaultRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingSetting:
        """PUT /api/v2/messaging/settings/default: returns MessagingSetting.

        Permissions: all of messaging:setting:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_MESSAGING_SETTINGS_DEFAULT, options, body)
