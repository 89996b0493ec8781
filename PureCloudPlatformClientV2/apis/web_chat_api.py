# Generated: make generate
"""WebChatApi: signatures and documentation of its methods are in web_chat_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class WebChatApi(Api):
    """The Web Chat operations of the Platform API."""

    delete_webchat_deployment = ApiOperation(
        "DELETE", "/api/v2/webchat/deployments/{deploymentId}", path("deploymentId"), deprecated=True
    )
    delete_webchat_guest_conversation_member = ApiOperation(
        "DELETE", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}", path("conversationId"),
        path("memberId"), auth=("Guest Chat JWT",),
    )
    delete_webchat_settings = ApiOperation("DELETE", "/api/v2/webchat/settings")
    get_webchat_deployment = ApiOperation(
        "GET", "/api/v2/webchat/deployments/{deploymentId}", path("deploymentId"), returns="WebChatDeployment",
        deprecated=True,
    )
    get_webchat_deployments = ApiOperation(
        "GET", "/api/v2/webchat/deployments", returns="WebChatDeploymentEntityListing", deprecated=True,
        paging=Paging("single", "entities"),
    )
    get_webchat_guest_conversation_mediarequest = ApiOperation(
        "GET", "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}",
        path("conversationId"), path("mediaRequestId"), returns="WebChatGuestMediaRequest", auth=("Guest Chat JWT",),
        deprecated=True,
    )
    get_webchat_guest_conversation_mediarequests = ApiOperation(
        "GET", "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests", path("conversationId"),
        returns="WebChatGuestMediaRequestEntityList", auth=("Guest Chat JWT",), paging=Paging("single", "entities"),
    )
    get_webchat_guest_conversation_member = ApiOperation(
        "GET", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}", path("conversationId"),
        path("memberId"), returns="WebChatMemberInfo", auth=("Guest Chat JWT",),
    )
    get_webchat_guest_conversation_members = ApiOperation(
        "GET", "/api/v2/webchat/guest/conversations/{conversationId}/members", path("conversationId"),
        query("pageSize"), query("pageNumber"), query("excludeDisconnectedMembers"),
        returns="WebChatMemberInfoEntityList", auth=("Guest Chat JWT",),
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_webchat_guest_conversation_message = ApiOperation(
        "GET", "/api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}", path("conversationId"),
        path("messageId"), returns="WebChatMessage", auth=("Guest Chat JWT",),
    )
    get_webchat_guest_conversation_messages = ApiOperation(
        "GET", "/api/v2/webchat/guest/conversations/{conversationId}/messages", path("conversationId"), query("after"),
        query("before"), query("sortOrder"), query("maxResults"), returns="WebChatMessageEntityList",
        auth=("Guest Chat JWT",), paging=Paging("item", "entities", "after"),
    )
    get_webchat_settings = ApiOperation("GET", "/api/v2/webchat/settings", returns="WebChatSettings")
    patch_webchat_guest_conversation_mediarequest = ApiOperation(
        "PATCH", "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}",
        path("conversationId"), path("mediaRequestId"), body(required=True), returns="WebChatGuestMediaRequest",
        auth=("Guest Chat JWT",), deprecated=True,
    )
    post_webchat_deployments = ApiOperation(
        "POST", "/api/v2/webchat/deployments", body(required=True), returns="WebChatDeployment", deprecated=True
    )
    post_webchat_guest_conversation_member_messages = ApiOperation(
        "POST", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages",
        path("conversationId"), path("memberId"), body(required=True), returns="WebChatMessage",
        auth=("Guest Chat JWT",),
    )
    post_webchat_guest_conversation_member_typing = ApiOperation(
        "POST", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing",
        path("conversationId"), path("memberId"), returns="WebChatTyping", auth=("Guest Chat JWT",),
    )
    post_webchat_guest_conversations = ApiOperation(
        "POST", "/api/v2/webchat/guest/conversations", body(required=True), returns="CreateWebChatConversationResponse",
        auth=(),
    )
    put_webchat_deployment = ApiOperation(
        "PUT", "/api/v2/webchat/deployments/{deploymentId}", path("deploymentId"), body(required=True),
        returns="WebChatDeployment", deprecated=True,
    )
    put_webchat_settings = ApiOperation(
        "PUT", "/api/v2/webchat/settings", body(required=True), returns="WebChatSettings"
    )
