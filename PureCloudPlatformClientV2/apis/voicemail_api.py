# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        CopyVoicemailMessage, VoicemailGroupPolicy, VoicemailMailboxInfo, VoicemailMediaInfo, VoicemailMessage,
        VoicemailMessageEntityListing, VoicemailOrganizationPolicy, VoicemailSearchRequest, VoicemailUserPolicy,
        VoicemailsSearchResponse,
    )

_DELETE_VOICEMAIL_MESSAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/voicemail/messages/{messageId}", path("messageId")
)
_DELETE_VOICEMAIL_MESSAGES: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/voicemail/messages")
_GET_VOICEMAIL_GROUP_MAILBOX: ApiOperation[VoicemailMailboxInfo] = ApiOperation(
    "GET", "/api/v2/voicemail/groups/{groupId}/mailbox", path("groupId"), returns="VoicemailMailboxInfo"
)
_GET_VOICEMAIL_GROUP_MESSAGES: ApiOperation[VoicemailMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/voicemail/groups/{groupId}/messages", path("groupId"), query("pageSize"), query("pageNumber"),
    returns="VoicemailMessageEntityListing",
)
_GET_VOICEMAIL_GROUP_POLICY: ApiOperation[VoicemailGroupPolicy] = ApiOperation(
    "GET", "/api/v2/voicemail/groups/{groupId}/policy", path("groupId"), returns="VoicemailGroupPolicy"
)
_GET_VOICEMAIL_MAILBOX: ApiOperation[VoicemailMailboxInfo] = ApiOperation(
    "GET", "/api/v2/voicemail/mailbox", returns="VoicemailMailboxInfo"
)
_GET_VOICEMAIL_ME_MAILBOX: ApiOperation[VoicemailMailboxInfo] = ApiOperation(
    "GET", "/api/v2/voicemail/me/mailbox", returns="VoicemailMailboxInfo"
)
_GET_VOICEMAIL_ME_MESSAGES: ApiOperation[VoicemailMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/voicemail/me/messages", query("pageSize"), query("pageNumber"),
    returns="VoicemailMessageEntityListing",
)
_GET_VOICEMAIL_ME_POLICY: ApiOperation[VoicemailUserPolicy] = ApiOperation(
    "GET", "/api/v2/voicemail/me/policy", returns="VoicemailUserPolicy"
)
_GET_VOICEMAIL_MESSAGE: ApiOperation[VoicemailMessage] = ApiOperation(
    "GET", "/api/v2/voicemail/messages/{messageId}", path("messageId"), query("expand", "multi"),
    returns="VoicemailMessage",
)
_GET_VOICEMAIL_MESSAGE_MEDIA: ApiOperation[VoicemailMediaInfo] = ApiOperation(
    "GET", "/api/v2/voicemail/messages/{messageId}/media", path("messageId"), query("formatId"),
    returns="VoicemailMediaInfo",
)
_GET_VOICEMAIL_MESSAGES: ApiOperation[VoicemailMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/voicemail/messages", query("ids"), query("expand", "multi"),
    returns="VoicemailMessageEntityListing",
)
_GET_VOICEMAIL_POLICY: ApiOperation[VoicemailOrganizationPolicy] = ApiOperation(
    "GET", "/api/v2/voicemail/policy", returns="VoicemailOrganizationPolicy"
)
_GET_VOICEMAIL_QUEUE_MESSAGES: ApiOperation[VoicemailMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/voicemail/queues/{queueId}/messages", path("queueId"), query("pageSize"), query("pageNumber"),
    returns="VoicemailMessageEntityListing",
)
_GET_VOICEMAIL_SEARCH: ApiOperation[VoicemailsSearchResponse] = ApiOperation(
    "GET", "/api/v2/voicemail/search", query("q64", required=True), query("expand", "multi"),
    returns="VoicemailsSearchResponse",
)
_GET_VOICEMAIL_USER_MAILBOX: ApiOperation[VoicemailMailboxInfo] = ApiOperation(
    "GET", "/api/v2/voicemail/users/{userId}/mailbox", path("userId"), returns="VoicemailMailboxInfo"
)
_GET_VOICEMAIL_USER_MESSAGES: ApiOperation[VoicemailMessageEntityListing] = ApiOperation(
    "GET", "/api/v2/voicemail/users/{userId}/messages", path("userId"), query("pageSize"), query("pageNumber"),
    returns="VoicemailMessageEntityListing",
)
_GET_VOICEMAIL_USERPOLICY: ApiOperation[VoicemailUserPolicy] = ApiOperation(
    "GET", "/api/v2/voicemail/userpolicies/{userId}", path("userId"), returns="VoicemailUserPolicy"
)
_PATCH_VOICEMAIL_GROUP_POLICY: ApiOperation[VoicemailGroupPolicy] = ApiOperation(
    "PATCH", "/api/v2/voicemail/groups/{groupId}/policy", path("groupId"), body(required=True),
    returns="VoicemailGroupPolicy",
)
_PATCH_VOICEMAIL_ME_POLICY: ApiOperation[VoicemailUserPolicy] = ApiOperation(
    "PATCH", "/api/v2/voicemail/me/policy", body(required=True), returns="VoicemailUserPolicy"
)
_PATCH_VOICEMAIL_MESSAGE: ApiOperation[VoicemailMessage] = ApiOperation(
    "PATCH", "/api/v2/voicemail/messages/{messageId}", path("messageId"), body(required=True),
    returns="VoicemailMessage",
)
_PATCH_VOICEMAIL_USERPOLICY: ApiOperation[VoicemailUserPolicy] = ApiOperation(
    "PATCH", "/api/v2/voicemail/userpolicies/{userId}", path("userId"), body(required=True),
    returns="VoicemailUserPolicy",
)
_POST_VOICEMAIL_MESSAGES: ApiOperation[VoicemailMessage] = ApiOperation(
    "POST", "/api/v2/voicemail/messages", body(), returns="VoicemailMessage"
)
_POST_VOICEMAIL_SEARCH: ApiOperation[VoicemailsSearchResponse] = ApiOperation(
    "POST", "/api/v2/voicemail/search", body(required=True), returns="VoicemailsSearchResponse"
)
_PUT_VOICEMAIL_MESSAGE: ApiOperation[VoicemailMessage] = ApiOperation(
    "PUT", "/api/v2/voicemail/messages/{messageId}", path("messageId"), body(required=True), returns="VoicemailMessage"
)
_PUT_VOICEMAIL_POLICY: ApiOperation[VoicemailOrganizationPolicy] = ApiOperation(
    "PUT", "/api/v2/voicemail/policy", body(required=True), returns="VoicemailOrganizationPolicy"
)
_PUT_VOICEMAIL_USERPOLICY: ApiOperation[VoicemailUserPolicy] = ApiOperation(
    "PUT", "/api/v2/voicemail/userpolicies/{userId}", path("userId"), body(required=True),
    returns="VoicemailUserPolicy",
)


class VoicemailApi(Api):
    """The Voicemail operations of the Platform API."""

    def delete_voicemail_message(
        self,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/voicemail/messages/{messageId}: returns None."""
        return self._call(_DELETE_VOICEMAIL_MESSAGE, options, message_id)

    def delete_voicemail_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/voicemail/messages: returns None."""
        return self._call(_DELETE_VOICEMAIL_MESSAGES, options)

    def get_voicemail_group_mailbox(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/groups/{groupId}/mailbox: returns VoicemailMailboxInfo."""
        return self._call(_GET_VOICEMAIL_GROUP_MAILBOX, options, group_id)

    def get_voicemail_group_messages(
        self,
        group_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/groups/{groupId}/messages: returns VoicemailMessageEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_VOICEMAIL_GROUP_MESSAGES, options, group_id, page_size, page_number)

    def get_voicemail_group_policy(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailGroupPolicy:
        """GET /api/v2/voicemail/groups/{groupId}/policy: returns VoicemailGroupPolicy.

        Permissions: any of directory:group:add, directory:group:edit.
        """
        return self._call(_GET_VOICEMAIL_GROUP_POLICY, options, group_id)

    def get_voicemail_mailbox(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/mailbox: returns VoicemailMailboxInfo."""
        return self._call(_GET_VOICEMAIL_MAILBOX, options)

    def get_voicemail_me_mailbox(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/me/mailbox: returns VoicemailMailboxInfo."""
        return self._call(_GET_VOICEMAIL_ME_MAILBOX, options)

    def get_voicemail_me_messages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/me/messages: returns VoicemailMessageEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_VOICEMAIL_ME_MESSAGES, options, page_size, page_number)

    def get_voicemail_me_policy(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """GET /api/v2/voicemail/me/policy: returns VoicemailUserPolicy."""
        return self._call(_GET_VOICEMAIL_ME_POLICY, options)

    def get_voicemail_message(
        self,
        message_id: str,
        *,
        expand: Sequence[Literal[
            "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary",
            "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """GET /api/v2/voicemail/messages/{messageId}: returns VoicemailMessage.

        Parameters:
            expand: any of callerUser.routingStatus, callerUser.primaryPresence, callerUser.conversationSummary,
                callerUser.outOfOffice, callerUser.geolocation, conversations, transcription.
        """
        return self._call(_GET_VOICEMAIL_MESSAGE, options, message_id, expand)

    def get_voicemail_message_media(
        self,
        message_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMediaInfo:
        """GET /api/v2/voicemail/messages/{messageId}/media: returns VoicemailMediaInfo.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        return self._call(_GET_VOICEMAIL_MESSAGE_MEDIA, options, message_id, format_id)

    def get_voicemail_messages(
        self,
        *,
        ids: str | None = None,
        expand: Sequence[Literal[
            "callerUser.routingStatus", "callerUser.primaryPresence", "callerUser.conversationSummary",
            "callerUser.outOfOffice", "callerUser.geolocation", "conversations", "transcription",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/messages: returns VoicemailMessageEntityListing.

        Parameters:
            expand: any of callerUser.routingStatus, callerUser.primaryPresence, callerUser.conversationSummary,
                callerUser.outOfOffice, callerUser.geolocation, conversations, transcription.
        """
        return self._call(_GET_VOICEMAIL_MESSAGES, options, ids, expand)

    def get_voicemail_policy(
        self,
        **options: Unpack[CallOptions],
    ) -> VoicemailOrganizationPolicy:
        """GET /api/v2/voicemail/policy: returns VoicemailOrganizationPolicy.

        Permissions: all of telephony:plugin:all.
        """
        return self._call(_GET_VOICEMAIL_POLICY, options)

    def get_voicemail_queue_messages(
        self,
        queue_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/queues/{queueId}/messages: returns VoicemailMessageEntityListing.

        Permissions: any of voicemail:acdvoicemail:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_VOICEMAIL_QUEUE_MESSAGES, options, queue_id, page_size, page_number)

    def get_voicemail_search(
        self,
        q64: str,
        *,
        expand: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """GET /api/v2/voicemail/search: returns VoicemailsSearchResponse."""
        return self._call(_GET_VOICEMAIL_SEARCH, options, q64, expand)

    def get_voicemail_user_mailbox(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailMailboxInfo:
        """GET /api/v2/voicemail/users/{userId}/mailbox: returns VoicemailMailboxInfo.

        Permissions: any of voicemail:mailbox:viewOther.
        """
        return self._call(_GET_VOICEMAIL_USER_MAILBOX, options, user_id)

    def get_voicemail_user_messages(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessageEntityListing:
        """GET /api/v2/voicemail/users/{userId}/messages: returns VoicemailMessageEntityListing.

        Permissions: any of voicemail:voicemail:viewOther.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_VOICEMAIL_USER_MESSAGES, options, user_id, page_size, page_number)

    def get_voicemail_userpolicy(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """GET /api/v2/voicemail/userpolicies/{userId}: returns VoicemailUserPolicy."""
        return self._call(_GET_VOICEMAIL_USERPOLICY, options, user_id)

    def patch_voicemail_group_policy(
        self,
        group_id: str,
        body: VoicemailGroupPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailGroupPolicy:
        """PATCH /api/v2/voicemail/groups/{groupId}/policy: returns VoicemailGroupPolicy.

        Permissions: any of directory:group:add, directory:group:edit.
        """
        return self._call(_PATCH_VOICEMAIL_GROUP_POLICY, options, group_id, body)

    def patch_voicemail_me_policy(
        self,
        body: VoicemailUserPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """PATCH /api/v2/voicemail/me/policy: returns VoicemailUserPolicy."""
        return self._call(_PATCH_VOICEMAIL_ME_POLICY, options, body)

    def patch_voicemail_message(
        self,
        message_id: str,
        body: VoicemailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """PATCH /api/v2/voicemail/messages/{messageId}: returns VoicemailMessage."""
        return self._call(_PATCH_VOICEMAIL_MESSAGE, options, message_id, body)

    def patch_voicemail_userpolicy(
        self,
        user_id: str,
        body: VoicemailUserPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """PATCH /api/v2/voicemail/userpolicies/{userId}: returns VoicemailUserPolicy."""
        return self._call(_PATCH_VOICEMAIL_USERPOLICY, options, user_id, body)

    def post_voicemail_messages(
        self,
        *,
        body: CopyVoicemailMessage | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """POST /api/v2/voicemail/messages: returns VoicemailMessage."""
        return self._call(_POST_VOICEMAIL_MESSAGES, options, body)

    def post_voicemail_search(
        self,
        body: VoicemailSearchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailsSearchResponse:
        """POST /api/v2/voicemail/search: returns VoicemailsSearchResponse."""
        return self._call(_POST_VOICEMAIL_SEARCH, options, body)

    def put_voicemail_message(
        self,
        message_id: str,
        body: VoicemailMessage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailMessage:
        """PUT /api/v2/voicemail/messages/{messageId}: returns VoicemailMessage."""
        return self._call(_PUT_VOICEMAIL_MESSAGE, options, message_id, body)

    def put_voicemail_policy(
        self,
        body: VoicemailOrganizationPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailOrganizationPolicy:
        """PUT /api/v2/voicemail/policy: returns VoicemailOrganizationPolicy.

        Permissions: all of telephony:plugin:all.
        """
        return self._call(_PUT_VOICEMAIL_POLICY, options, body)

    def put_voicemail_userpolicy(
        self,
        user_id: str,
        body: VoicemailUserPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> VoicemailUserPolicy:
        """PUT /api/v2/voicemail/userpolicies/{userId}: returns VoicemailUserPolicy.

        Permissions: all of telephony:plugin:all.
        """
        return self._call(_PUT_VOICEMAIL_USERPOLICY, options, user_id, body)
