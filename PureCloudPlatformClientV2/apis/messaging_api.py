# Generated: make generate
"""MessagingApi: signatures and documentation of its methods are in messaging_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class MessagingApi(Api):
    """The Messaging operations of the Platform API."""

    delete_messaging_setting = ApiOperation(
        "DELETE", "/api/v2/messaging/settings/{messageSettingId}", path("messageSettingId"), deprecated=True
    )
    delete_messaging_settings_default = ApiOperation("DELETE", "/api/v2/messaging/settings/default", deprecated=True)
    delete_messaging_supportedcontent_supported_content_id = ApiOperation(
        "DELETE", "/api/v2/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
        deprecated=True,
    )
    get_messaging_setting = ApiOperation(
        "GET", "/api/v2/messaging/settings/{messageSettingId}", path("messageSettingId"), returns="MessagingSetting",
        deprecated=True,
    )
    get_messaging_settings = ApiOperation(
        "GET", "/api/v2/messaging/settings", query("pageSize"), query("pageNumber"), returns="MessagingConfigListing",
        deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_messaging_settings_default = ApiOperation(
        "GET", "/api/v2/messaging/settings/default", returns="MessagingSetting", deprecated=True
    )
    get_messaging_supportedcontent = ApiOperation(
        "GET", "/api/v2/messaging/supportedcontent", query("pageSize"), query("pageNumber"),
        returns="SupportedContentListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_messaging_supportedcontent_supported_content_id = ApiOperation(
        "GET", "/api/v2/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
        returns="SupportedContent", deprecated=True,
    )
    patch_messaging_setting = ApiOperation(
        "PATCH", "/api/v2/messaging/settings/{messageSettingId}", path("messageSettingId"), body(required=True),
        returns="MessagingSetting", deprecated=True,
    )
    patch_messaging_supportedcontent_supported_content_id = ApiOperation(
        "PATCH", "/api/v2/messaging/supportedcontent/{supportedContentId}", path("supportedContentId"),
        body(required=True), returns="SupportedContent", deprecated=True,
    )
    post_messaging_settings = ApiOperation(
        "POST", "/api/v2/messaging/settings", body(required=True), returns="MessagingSetting", deprecated=True
    )
    post_messaging_supportedcontent = ApiOperation(
        "POST", "/api/v2/messaging/supportedcontent", body(required=True), returns="SupportedContent", deprecated=True
    )
    put_messaging_settings_default = ApiOperation(
        "PUT", "/api/v2/messaging/settings/default", body(required=True), returns="MessagingSetting", deprecated=True
    )
