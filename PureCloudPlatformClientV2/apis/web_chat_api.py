# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        CreateWebChatConversationRequest, CreateWebChatConversationResponse, CreateWebChatMessageRequest, WebChatDeployment,
        WebChatDeploymentEntityListing, WebChatGuestMediaRequest, WebChatGuestMediaRequestEntityList, WebChatMemberInfo,
        WebChatMemberInfoEntityList, WebChatMessage, WebChatMessageEntityList, WebChatSettings, WebChatTyping,
    )

_DELETE_WEBCHAT_DEPLOYMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/webchat/deployments/{deploymentId}", path("deploymentId"), deprecated=True
)
_DELETE_WEBCHAT_GUEST_CONVERSATION_MEMBER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}", path("conversationId"),
    path("memberId"), auth=("Guest Chat JWT",),
)
_DELETE_WEBCHAT_SETTINGS: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/webchat/settings")
_GET_WEBCHAT_DEPLOYMENT: ApiOperation[WebChatDeployment] = ApiOperation(
    "GET", "/api/v2/webchat/deployments/{deploymentId}", path("deploymentId"), returns="WebChatDeployment",
    deprecated=True,
)
_GET_WEBCHAT_DEPLOYMENTS: ApiOperation[WebChatDeploymentEntityListing] = ApiOperation(
    "GET", "/api/v2/webchat/deployments", returns="WebChatDeploymentEntityListing", deprecated=True
)
_GET_WEBCHAT_GUEST_CONVERSATION_MEDIAREQUEST: ApiOperation[WebChatGuestMediaRequest] = ApiOperation(
    "GET", "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}",
    path("conversationId"), path("mediaRequestId"), returns="WebChatGuestMediaRequest", auth=("Guest Chat JWT",),
    deprecated=True,
)
_GET_WEBCHAT_GUEST_CONVERSATION_MEDIAREQUESTS: ApiOperation[WebChatGuestMediaRequestEntityList] = ApiOperation(
    "GET", "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests", path("conversationId"),
    returns="WebChatGuestMediaRequestEntityList", auth=("Guest Chat JWT",),
)
_GET_WEBCHAT_GUEST_CONVERSATION_MEMBER: ApiOperation[WebChatMemberInfo] = ApiOperation(
    "GET", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}", path("conversationId"),
    path("memberId"), returns="WebChatMemberInfo", auth=("Guest Chat JWT",),
)
_GET_WEBCHAT_GUEST_CONVERSATION_MEMBERS: ApiOperation[WebChatMemberInfoEntityList] = ApiOperation(
    "GET", "/api/v2/webchat/guest/conversations/{conversationId}/members", path("conversationId"), query("pageSize"),
    query("pageNumber"), query("excludeDisconnectedMembers"), returns="WebChatMemberInfoEntityList",
    auth=("Guest Chat JWT",),
)
_GET_WEBCHAT_GUEST_CONVERSATION_MESSAGE: ApiOperation[WebChatMessage] = ApiOperation(
    "GET", "/api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}", path("conversationId"),
    path("messageId"), returns="WebChatMessage", auth=("Guest Chat JWT",),
)
_GET_WEBCHAT_GUEST_CONVERSATION_MESSAGES: ApiOperation[WebChatMessageEntityList] = ApiOperation(
    "GET", "/api/v2/webchat/guest/conversations/{conversationId}/messages", path("conversationId"), query("after"),
    query("before"), query("sortOrder"), query("maxResults"), returns="WebChatMessageEntityList",
    auth=("Guest Chat JWT",),
)
_GET_WEBCHAT_SETTINGS: ApiOperation[WebChatSettings] = ApiOperation(
    "GET", "/api/v2/webchat/settings", returns="WebChatSettings"
)
_PATCH_WEBCHAT_GUEST_CONVERSATION_MEDIAREQUEST: ApiOperation[WebChatGuestMediaRequest] = ApiOperation(
    "PATCH", "/api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}",
    path("conversationId"), path("mediaRequestId"), body(required=True), returns="WebChatGuestMediaRequest",
    auth=("Guest Chat JWT",), deprecated=True,
)
_POST_WEBCHAT_DEPLOYMENTS: ApiOperation[WebChatDeployment] = ApiOperation(
    "POST", "/api/v2/webchat/deployments", body(required=True), returns="WebChatDeployment", deprecated=True
)
_POST_WEBCHAT_GUEST_CONVERSATION_MEMBER_MESSAGES: ApiOperation[WebChatMessage] = ApiOperation(
    "POST", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages", path("conversationId"),
    path("memberId"), body(required=True), returns="WebChatMessage", auth=("Guest Chat JWT",),
)
_POST_WEBCHAT_GUEST_CONVERSATION_MEMBER_TYPING: ApiOperation[WebChatTyping] = ApiOperation(
    "POST", "/api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing", path("conversationId"),
    path("memberId"), returns="WebChatTyping", auth=("Guest Chat JWT",),
)
_POST_WEBCHAT_GUEST_CONVERSATIONS: ApiOperation[CreateWebChatConversationResponse] = ApiOperation(
    "POST", "/api/v2/webchat/guest/conversations", body(required=True), returns="CreateWebChatConversationResponse",
    auth=(),
)
_PUT_WEBCHAT_DEPLOYMENT: ApiOperation[WebChatDeployment] = ApiOperation(
    "PUT", "/api/v2/webchat/deployments/{deploymentId}", path("deploymentId"), body(required=True),
    returns="WebChatDeployment", deprecated=True,
)
_PUT_WEBCHAT_SETTINGS: ApiOperation[WebChatSettings] = ApiOperation(
    "PUT", "/api/v2/webchat/settings", body(required=True), returns="WebChatSettings"
)


class WebChatApi(Api):
    """The Web Chat operations of the Platform API."""

    def delete_webchat_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/webchat/deployments/{deploymentId}: returns None.

        Permissions: any of webchat:deployment:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_WEBCHAT_DEPLOYMENT, options, deployment_id)

    def delete_webchat_guest_conversation_member(
        self,
        conversation_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}: returns None."""
        return self._call(_DELETE_WEBCHAT_GUEST_CONVERSATION_MEMBER, options, conversation_id, member_id)

    def delete_webchat_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/webchat/settings: returns None.

        Permissions: any of webchat:deployment:delete.
        """
        return self._call(_DELETE_WEBCHAT_SETTINGS, options)

    def get_webchat_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatDeployment:
        """GET /api/v2/webchat/deployments/{deploymentId}: returns WebChatDeployment.

        Permissions: any of webchat:deployment:read.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_WEBCHAT_DEPLOYMENT, options, deployment_id)

    def get_webchat_deployments(
        self,
        **options: Unpack[CallOptions],
    ) -> WebChatDeploymentEntityListing:
        """GET /api/v2/webchat/deployments: returns WebChatDeploymentEntityListing.

        Permissions: any of webchat:deployment:read.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_WEBCHAT_DEPLOYMENTS, options)

    def get_webchat_guest_conversation_mediarequest(
        self,
        conversation_id: str,
        media_request_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatGuestMediaRequest:
        """GET /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}: returns
        WebChatGuestMediaRequest.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_WEBCHAT_GUEST_CONVERSATION_MEDIAREQUEST, options, conversation_id, media_request_id)

    def get_webchat_guest_conversation_mediarequests(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatGuestMediaRequestEntityList:
        """GET /api/v2/webchat/guest/conversations/{conversationId}/mediarequests: returns
        WebChatGuestMediaRequestEntityList.
        """
        return self._call(_GET_WEBCHAT_GUEST_CONVERSATION_MEDIAREQUESTS, options, conversation_id)

    def get_webchat_guest_conversation_member(
        self,
        conversation_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatMemberInfo:
        """GET /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}: returns WebChatMemberInfo."""
        return self._call(_GET_WEBCHAT_GUEST_CONVERSATION_MEMBER, options, conversation_id, member_id)

    def get_webchat_guest_conversation_members(
        self,
        conversation_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        exclude_disconnected_members: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WebChatMemberInfoEntityList:
        """GET /api/v2/webchat/guest/conversations/{conversationId}/members: returns WebChatMemberInfoEntityList.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            exclude_disconnected_members: default False.
        """
        return self._call(
            _GET_WEBCHAT_GUEST_CONVERSATION_MEMBERS, options, conversation_id, page_size, page_number,
            exclude_disconnected_members,
        )

    def get_webchat_guest_conversation_message(
        self,
        conversation_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """GET /api/v2/webchat/guest/conversations/{conversationId}/messages/{messageId}: returns WebChatMessage."""
        return self._call(_GET_WEBCHAT_GUEST_CONVERSATION_MESSAGE, options, conversation_id, message_id)

    def get_webchat_guest_conversation_messages(
        self,
        conversation_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        max_results: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WebChatMessageEntityList:
        """GET /api/v2/webchat/guest/conversations/{conversationId}/messages: returns WebChatMessageEntityList.

        Parameters:
            sort_order: ascending, descending; default ascending.
            max_results: default 100.
        """
        return self._call(
            _GET_WEBCHAT_GUEST_CONVERSATION_MESSAGES, options, conversation_id, after, before, sort_order, max_results
        )

    def get_webchat_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> WebChatSettings:
        """GET /api/v2/webchat/settings: returns WebChatSettings.

        Permissions: any of webchat:deployment:read.
        """
        return self._call(_GET_WEBCHAT_SETTINGS, options)

    def patch_webchat_guest_conversation_mediarequest(
        self,
        conversation_id: str,
        media_request_id: str,
        body: WebChatGuestMediaRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatGuestMediaRequest:
        """PATCH /api/v2/webchat/guest/conversations/{conversationId}/mediarequests/{mediaRequestId}: returns
        WebChatGuestMediaRequest.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _PATCH_WEBCHAT_GUEST_CONVERSATION_MEDIAREQUEST, options, conversation_id, media_request_id, body
        )

    def post_webchat_deployments(
        self,
        body: WebChatDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatDeployment:
        """POST /api/v2/webchat/deployments: returns WebChatDeployment.

        Permissions: any of webchat:deployment:create.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_WEBCHAT_DEPLOYMENTS, options, body)

    def post_webchat_guest_conversation_member_messages(
        self,
        conversation_id: str,
        member_id: str,
        body: CreateWebChatMessageRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatMessage:
        """POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/messages: returns
        WebChatMessage.
        """
        return self._call(_POST_WEBCHAT_GUEST_CONVERSATION_MEMBER_MESSAGES, options, conversation_id, member_id, body)

    def post_webchat_guest_conversation_member_typing(
        self,
        conversation_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> WebChatTyping:
        """POST /api/v2/webchat/guest/conversations/{conversationId}/members/{memberId}/typing: returns WebChatTyping.
        """
        return self._call(_POST_WEBCHAT_GUEST_CONVERSATION_MEMBER_TYPING, options, conversation_id, member_id)

    def post_webchat_guest_conversations(
        self,
        body: CreateWebChatConversationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CreateWebChatConversationResponse:
        """POST /api/v2/webchat/guest/conversations: returns CreateWebChatConversationResponse."""
        return self._call(_POST_WEBCHAT_GUEST_CONVERSATIONS, options, body)

    def put_webchat_deployment(
        self,
        deployment_id: str,
        body: WebChatDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatDeployment:
        """PUT /api/v2/webchat/deployments/{deploymentId}: returns WebChatDeployment.

        Permissions: any of webchat:deployment:update.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_WEBCHAT_DEPLOYMENT, options, deployment_id, body)

    def put_webchat_settings(
        self,
        body: WebChatSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebChatSettings:
        """PUT /api/v2/webchat/settings: returns WebChatSettings.

        Permissions: any of webchat:deployment:update.
        """
        return self._call(_PUT_WEBCHAT_SETTINGS, options, body)
